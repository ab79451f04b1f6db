/** Platforms that have a package with the runner in it. */
export const PLATFORMS: readonly string[];

/** The extension as its gallery describes it, as XML. */
export function describe(platform: string): string;

/** Writes the package of a platform, `linux-x64` and the like or `universal`. @returns its path */
export function writePackage(platform: string): string;
