import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** What a click on `3 references` above a paragraph does: shows the places that the server has sent. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    'chapeau.showReferences',
    (uri: string, position: PlainPosition, places: readonly PlainLocation[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri, true),
        toPosition(position),
        places.map(
          ({ uri: address, range }) =>
            new Location(
              Uri.parse(address, true),
              new Range(toPosition(range.start), toPosition(range.end)),
            ),
        ),
      ),
  );
}

const toPosition = ({ line, character }: PlainPosition): Position => new Position(line, character);
