/** @file What an analysis cannot do as asked, said so that its user can change it. */
export class LandscapeError extends Error {
  override name = 'LandscapeError';
}
