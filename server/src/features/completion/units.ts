/** @file A number that is being typed, with the units that it may have at its place. */

/** @param title of the schema of the quantity, such as Budget */
export function withUnits(title: string, typed: string): string[] {
  if (title === 'EvaluationName') return /^pgd-[1-9]\d*$/.test(typed) ? [typed, `${typed}-10`] : [];
  const digits = /^\s*(\d+(?:\.\d+)?|\.\d+)/.exec(typed)?.[1];
  if (digits === undefined) return [];
  const isFraction = Number(digits) < 1;
  switch (title) {
    case 'Budget':
      return isFraction ? [] : [`${digits}/255`, `${digits}px`];
    case 'StepSize':
      return isFraction ? [`${digits}eps`] : [`${digits}eps`, `${digits}/255`, `${digits}px`];
    case 'Moment':
      if (isFraction) return [];
      return [
        ...(Number(digits) < 100 ? [`${digits}%`] : []),
        `${digits} ${Number(digits) === 1 ? 'epoch' : 'epochs'}`,
      ];
    case 'Peak':
      return isFraction || Number(digits) > 100 ? [] : [`${digits}%`];
    default:
      return [];
  }
}
