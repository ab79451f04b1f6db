/** Writes the package of a platform, `linux-x64` and the like or `universal`. @returns its path */
export function writePackage(platform: string): string;
