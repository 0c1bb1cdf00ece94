import {
  EventEmitter,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';

/** A place in a draft, as the server tells it. */
export interface PlainPlace {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** One line of a view. */
export interface ViewNode {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: string;
  readonly color?: string;
  /** Where a click leads. */
  readonly place?: PlainPlace;
  readonly children?: readonly ViewNode[];
  readonly isOpen?: boolean;
}

export interface View {
  readonly view: TreeView<ViewNode>;
  /** Shows other lines, or tells in words why there are none. */
  show(nodes: readonly ViewNode[], message?: string): void;
}

/** A view of the side bar, empty at first. */
export function createView(id: string): View {
  const changed = new EventEmitter<undefined>();
  let roots: readonly ViewNode[] = [];
  const provider: TreeDataProvider<ViewNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? (node.children ?? []) : roots)],
    getTreeItem: toItem,
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  return {
    view,
    show(nodes, message) {
      roots = nodes;
      view.message = message ?? '';
      changed.fire(undefined);
    },
  };
}

function toItem({
  label,
  description,
  tooltip,
  icon,
  color,
  place,
  children,
  isOpen,
}: ViewNode): TreeItem {
  const state = !children
    ? TreeItemCollapsibleState.None
    : isOpen
      ? TreeItemCollapsibleState.Expanded
      : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(isolate(label), state);
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = new MarkdownString().appendText(tooltip);
  if (icon !== undefined) {
    item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  }
  if (place) {
    const { start, end } = place.range;
    item.command = {
      title: label,
      command: 'vscode.open',
      arguments: [
        Uri.parse(place.uri, true),
        { selection: new Range(start.line, start.character, end.line, end.character) },
      ],
    };
  }
  return item;
}

/** Words in Arabic beside others that are not: neither changes the order of the other. */
export const isolate = (words: string): string => (words === '' ? '' : `\u2068${words}\u2069`);

/** `roads.en.reso` of an address. */
export const fileName = (uri: string): string => Uri.parse(uri, true).path.split('/').at(-1) ?? uri;
