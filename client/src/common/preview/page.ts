import { l10n, Uri, type Webview } from 'vscode';

/** The page of the preview: nothing but its own script and style may run or be fetched. */
export function pageOf(webview: Webview, extension: Uri): string {
  const address = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'client', name)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${l10n.t('Preview')}</title>
<link rel="stylesheet" href="${address('preview.css')}">
</head>
<body><main id="page"></main><script src="${address('preview.js')}"></script></body>
</html>`;
}
