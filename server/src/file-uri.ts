/** @file URIs of files that a spec names. */
import { URI } from 'vscode-uri';

/**
 * The URI of a file. A path typed into a spec can hold half of a surrogate pair, which no URI can; it becomes U+FFFD, so the
 * URI leads nowhere, as the path does.
 */
export function fileUri(path: string): string {
  return URI.file(path.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).toString();
}
