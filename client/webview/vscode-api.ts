/** @file What the editor gives to the page of a panel. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** May be acquired only once. */
export const vscode = acquireVsCodeApi();
