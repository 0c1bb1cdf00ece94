/** `roads.en.reso` of an address, as a person reads it. */
export function fileName(uri: string): string {
  const file = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(file);
  } catch {
    // A sign of percent in a name is no error.
    return file;
  }
}
