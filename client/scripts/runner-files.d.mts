/** Files of the runner with the native parts of one platform: pairs of the place in the package and the file to be put there. */
export function runnerFiles(platform: string): [name: string, path: string][];
