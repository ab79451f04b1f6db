/**
 * @file Checks a written spec against `spec.schema.json` and tells each mistake once, in words of our own. The compiled
 * validator reports every failed keyword; here those that merely follow from another are left out.
 */
import { Spec as validateSpec } from '../generated/spec-validator.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../resolved.ts';
import { find, findNearest, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { explainError } from './explain.ts';
import { renamedTo } from './renamed.ts';
import type { SpecError } from './schema.ts';
import { validKeys } from './unknown-key.ts';

/** @param plain the value of the tree, which the caller needs as well */
export function checkShape(root: SourceNode, plain: unknown = plainValue(root)): Problem[] {
  const validate = validateSpec as unknown as ((value: unknown) => boolean) & { errors?: SpecError[] | null };
  if (validate(plain)) return [];
  const found = withoutOtherBranches(validate.errors ?? []).map((error) => misspeltTag(error, root));
  const errors = joinMissing(withoutMisspeltKeys(withoutCounts(found)));
  const problems = errors.map((error) => problemOf(error, root));
  return problems.filter(
    ({ range, path }, index) =>
      problems.findIndex((other) => other.path === path && other.range.start.offset === range.start.offset) === index,
  );
}

export function pathOf(error: SpecError): Path {
  const steps = error.instancePath.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function problemOf(error: SpecError, root: SourceNode): Problem {
  const path = pathOf(error);
  const { code, message, key, fixes } = explainError(error, path, root);
  const full = key === null ? path : [...path, key];
  const node = find(root, full) ?? findNearest(root, full).node;
  const aboutKey = error.keyword === 'additionalProperties' || error.keyword === 'required';
  const range = aboutKey ? (node.key ?? startOfNode(node)) : node.range;
  return { code, severity: 'error', message, path: showPath(full), range, fixes };
}

/** A missing key of the whole document is reported at its first character rather than over all of it. */
function startOfNode(node: SourceNode): Problem['range'] {
  return { ...node.range, end: node.range.start };
}

/** Of the alternatives of `anyOf` keeps the one whose type fits what was written. */
function withoutOtherBranches(errors: SpecError[]): SpecError[] {
  const kept = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'if');
  const typeErrors = kept.filter(({ keyword }) => keyword === 'type');
  const typed = kept.filter(
    (error) =>
      error.keyword === 'type' ||
      !typeErrors.some((type) => type.instancePath === error.instancePath && type.parentSchema === error.parentSchema),
  );
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  return typed.filter((error, index) => {
    if (error.keyword === 'discriminator' && error.params.error === 'tag') {
      return !typed.some((other) => other.keyword === 'required' && other.instancePath === error.instancePath);
    }
    if (error.keyword !== 'type' || !choices.has(error.instancePath)) return true;
    const better = typed.some(
      (other) =>
        (other.keyword !== 'type' && isAtOrBelow(other, error.instancePath)) ||
        (other.keyword === 'type' &&
          other.instancePath !== error.instancePath &&
          isAtOrBelow(other, error.instancePath)),
    );
    if (better) return false;
    // Every alternative has the wrong type: one error stands for all and names them.
    const same = typed.filter((other) => other.keyword === 'type' && other.instancePath === error.instancePath);
    error.params.type = [...new Set(same.flatMap((other) => other.params.type as string | string[]))];
    return typed.indexOf(same[0] as SpecError) === index;
  });
}

/** Where the tag of a choice is missing because its key is misspelt, no branch has looked at that key yet. */
function misspeltTag(error: SpecError, root: SourceNode): SpecError {
  const tag = error.parentSchema.discriminator?.propertyName;
  if (error.keyword !== 'required' || tag === undefined || error.params.missingProperty !== tag) return error;
  const path = pathOf(error);
  const node = find(root, path);
  if (node?.kind !== 'map') return error;
  const valid = validKeys(error.parentSchema);
  const meant = [...node.entries.keys()].find((key) => !valid.includes(key) && isMeant(key, path, tag));
  return meant === undefined
    ? error
    : { ...error, keyword: 'additionalProperties', params: { additionalProperty: meant } };
}

/** A misspelt or foreign key is both unknown and missing; only the former is reported. */
function withoutMisspeltKeys(errors: SpecError[]): SpecError[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  return errors.filter((error) => {
    if (error.keyword !== 'required') return true;
    const path = pathOf(error);
    const missing = String(error.params.missingProperty);
    return !unknown.some((other) => {
      const key = String(other.params.additionalProperty);
      const here = pathOf(other);
      const target = renamedTo(key, here);
      if (target !== null) return isPrefix([...path, missing], target);
      return other.instancePath === error.instancePath && isMeant(key, here, missing);
    });
  });
}

/** Whether a key of a map stands for another one of the same map. */
function isMeant(key: string, map: Path, wanted: string): boolean {
  const target = renamedTo(key, map);
  if (target !== null) return showPath(target) === showPath([...map, wanted]);
  return key.split(':')[0] === wanted || nearest(key, [wanted]) !== null;
}

function isPrefix(path: Path, longer: Path): boolean {
  return path.every((step, index) => step === longer[index]);
}

/** Of a list with wrong entries it does not matter how many it has. */
function withoutCounts(errors: SpecError[]): SpecError[] {
  return errors.filter(
    ({ keyword, instancePath }) =>
      (keyword !== 'minItems' && keyword !== 'maxItems') ||
      !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
}

/** All keys that one map lacks are told at once. */
function joinMissing(errors: SpecError[]): SpecError[] {
  const isMissing = ({ keyword }: SpecError) => keyword === 'required';
  return errors.flatMap((error, index) => {
    if (!isMissing(error)) return [error];
    const same = errors.filter((other) => isMissing(other) && other.instancePath === error.instancePath);
    if (errors.indexOf(same[0] as SpecError) !== index) return [];
    return [{ ...error, params: { ...error.params, missing: same.map(({ params }) => params.missingProperty) } }];
  });
}

function isAtOrBelow(error: SpecError, path: string): boolean {
  return error.instancePath === path || error.instancePath.startsWith(`${path}/`);
}
