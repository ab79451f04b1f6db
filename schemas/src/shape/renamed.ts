/** @file Keys as other tools and the paper's code spell them, and what they are called in a spec. */
import { type Path, parsePath, showPath } from '../source/tree.ts';

interface Renaming {
  /** Spellings without separators and in lower case. */
  from: readonly string[];
  /** Path of the key in a spec. */
  to: string;
  /** Sections in which the spelling has this meaning; everywhere when absent. The top level is ''. */
  within?: readonly string[];
}

const ATTACKS = ['attack', 'evaluate'];

/** Sources: the paper's scripts, MadryLab's challenges, TRADES, fast_adversarial, torchattacks, Foolbox, PyTorch. */
const RENAMINGS: readonly Renaming[] = [
  { from: ['eps', 'trainepsilon', 'trainingepsilon', 'maxepsilon'], to: 'epsilon' },
  { from: ['threshold'], to: 'epsilon', within: ['', ...ATTACKS] },
  { from: ['epsmax', 'maxeps'], to: 'epsilon.max' },
  { from: ['epsmin', 'mineps'], to: 'epsilon.min' },
  { from: ['epsschedule', 'epsschedulername', 'epsscheduler', 'epsilonschedule'], to: 'epsilon.schedule' },
  { from: ['lr', 'baselr', 'initlr', 'lrinit'], to: 'learning_rate' },
  { from: ['lrmax', 'maxlr'], to: 'learning_rate.max' },
  { from: ['lrschedule', 'lrscheduler', 'lrsched'], to: 'learning_rate.schedule' },
  { from: ['milestones'], to: 'learning_rate.at', within: ['learning_rate'] },
  { from: ['gamma'], to: 'learning_rate.factor', within: ['learning_rate'] },
  {
    from: ['iternum', 'iterations', 'iters', 'numsteps', 'nsteps', 'nbiter', 'numiter', 'attackiters', 'maxiter'],
    to: 'attack.steps',
    within: ATTACKS,
  },
  { from: ['alpha', 'epsiter', 'epsstep', 'relstepsize', 'absstepsize'], to: 'attack.step_size', within: ATTACKS },
  { from: ['order', 'ord', 'p', 'lpnorm', 'constraint'], to: 'attack.norm', within: ATTACKS },
  { from: ['randomstart', 'randinit', 'randominit', 'rs'], to: 'attack.start', within: ATTACKS },
  { from: ['nrestarts', 'numrestarts', 'randomrestarts'], to: 'attack.restarts', within: ATTACKS },
  { from: ['batchsize', 'bs', 'trainbatchsize', 'minibatchsize'], to: 'train.batch_size' },
  { from: ['batch'], to: 'train.batch_size', within: ['', 'train', 'data'] },
  { from: ['epochnum', 'numepochs', 'nepochs', 'maxepochs', 'nepoch'], to: 'train.epochs' },
  { from: ['loss', 'criterion', 'lossfn'], to: 'train.objective', within: ['', 'train'] },
  { from: ['gradclip', 'maxgradnorm', 'clipgrad', 'gradnormclip'], to: 'train.gradient_clip' },
  { from: ['amp', 'fp16', 'mixedprecision', 'useamp', 'half'], to: 'train.precision' },
  { from: ['modeltype', 'arch', 'modelname'], to: 'model.architecture' },
  { from: ['net', 'network', 'type'], to: 'model.architecture', within: ['model'] },
  { from: ['widthfactor', 'widenfactor'], to: 'model.width' },
  { from: ['wd', 'weightdecay', 'l2reg'], to: 'optimizer.weight_decay' },
  { from: ['optim', 'opt'], to: 'optimizer', within: ['', 'train'] },
  { from: ['randomseed', 'manualseed', 'rngseed'], to: 'seed' },
  { from: ['expname', 'experimentname', 'runname', 'experiment'], to: 'name' },
  { from: ['datasetname'], to: 'data.dataset' },
  { from: ['datapath', 'datadir', 'dataroot'], to: 'data.path' },
  { from: ['root', 'dir'], to: 'data.path', within: ['data'] },
  { from: ['evalattacks', 'testattacks', 'testattack', 'evalattack'], to: 'evaluate.attacks' },
  { from: ['evalevery', 'evalinterval', 'evalfreq'], to: 'evaluate.every' },
  { from: ['topk', 'numeigs', 'topn'], to: 'landscape.hessian.top' },
  { from: ['ckptlist', 'epochckpts'], to: 'pas.periods' },
  { from: ['base', 'inherits', 'inherit', 'include'], to: 'extends', within: [''] },
];

/** Where the setting of a foreign key stands in a spec; null for keys that are not known from elsewhere. */
export function renamedTo(key: string, here: Path): Path | null {
  const spelling = key.toLowerCase().replaceAll(/[-_ ]/g, '');
  const section = String(here[0] ?? '');
  const renaming = RENAMINGS.find(
    ({ from, within }) => from.includes(spelling) && (within === undefined || within.includes(section)),
  );
  if (renaming === undefined) return null;
  const target = parsePath(renaming.to);
  const inEvaluation = section === 'evaluate' && here.length > 1 && (target[0] === 'attack' || target[0] === 'epsilon');
  const place: Path = inEvaluation ? [...here, target.at(-1) ?? ''] : target;
  return place.at(-1) === key || showPath(place) === showPath(here) ? null : place;
}
