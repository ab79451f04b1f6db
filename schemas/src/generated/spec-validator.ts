// @ts-nocheck
/** @file Generated from the schemas by `npm run generate`; do not edit. */
"use strict";
export const Spec = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"spec.schema.json","title":"Spec","description":"An experiment of adversarial training with periodic adversarial scheduling (PAS), as written in a .advexp file (YAML 1.2).","type":"object","additionalProperties":false,"required":["data","model","epsilon","learning_rate"],"examples":[{"version":1,"seed":0,"data":{"dataset":"fashion-mnist-mini"},"model":{"architecture":"lenet","width":2},"attack":{"method":"pgd","steps":10,"step_size":"0.25eps"},"epsilon":{"schedule":"cosine","target":0.1,"min":0,"max":0.2},"pas":{"periods":[6,4]},"learning_rate":0.02,"train":{"epochs":10,"batch_size":128}}],"properties":{"version":{"description":"Version of this format. Default 1.","const":1,"default":1},"extends":{"description":"Other .advexp files, relative to this one, whose settings hold wherever this file says nothing. Of several, a later one takes precedence over those before it, and this file over all; --set takes precedence over files, and a sweep sets its keys last. A base may extend others; one that is reached twice counts once, beneath everything that extends it. Maps are merged key by key, lists and single values are replaced. `sweep` is inherited like any section, `name` is not.","anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string","examples":["base.advexp"]}}],"examples":["base.advexp","../common/cifar.advexp",["cifar.advexp","pas.advexp"]]},"name":{"description":"Name of the experiment and of its folder under runs/: letters, digits, '.', '_' and '-'. Default: the name of the file. It is not inherited by `extends`, so that two specs do not mix their runs.","$ref":"#/$defs/name"},"seed":{"description":"Seed of everything random: initial weights, order of samples, augmentation, starts of attacks. Default 0. Range 0 … 4294967295. The paper reports three runs per setting.","type":"integer","minimum":0,"maximum":4294967295,"default":0,"examples":[0,1,2]},"data":{"$ref":"#/$defs/data"},"model":{"$ref":"#/$defs/model"},"attack":{"$ref":"#/$defs/attack"},"epsilon":{"description":"The adversarial budget ε during training: one value, or a schedule over each PAS period (paper §3.1). A fraction of the pixel range: write 8/255, 8px or 0.03. A map needs `schedule` and `target`.","anyOf":[{"$ref":"#/$defs/budget"},{"$ref":"#/$defs/epsilonSchedule"}],"examples":["8/255","8px",0.1,{"schedule":"cosine","target":0.1,"min":0,"max":0.15}]},"pas":{"$ref":"#/$defs/pas"},"learning_rate":{"description":"The learning rate: one value, or a schedule over each PAS period. Paper: 1e-4 constant with Adam (MNIST), 0.1 with SGD (CIFAR-10).","anyOf":[{"$ref":"#/$defs/rate"},{"$ref":"#/$defs/rateSchedule"}],"examples":[0.1,{"schedule":"step","initial":0.05,"factor":0.1,"at":["50%","75%"]}]},"optimizer":{"$ref":"#/$defs/optimizer"},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"landscape":{"$ref":"#/$defs/landscape"},"checkpoint":{"$ref":"#/$defs/checkpoint"},"sweep":{"$ref":"#/$defs/sweep"},"device":{"description":"What computes. A map also sets the number of threads.","anyOf":[{"$ref":"#/$defs/deviceKind"},{"$ref":"#/$defs/numberedDevice"},{"$ref":"#/$defs/device"}],"default":"cpu","examples":["cpu","cuda:1",{"name":"cpu","threads":2}]}},"$defs":{"name":{"title":"ExperimentName","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","examples":["fmnist-pas-cosine"]},"budget":{"title":"Budget","description":"Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.","type":["number","string"],"pattern":"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$","examples":["8/255","8px",0.03]},"stepSize":{"title":"StepSize","description":"Length of a step: a multiple of the current budget (0.25eps, so that it follows the schedule) or a fraction of the pixel range (2/255, 2px, 0.01).","type":["number","string"],"pattern":"^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$","examples":["0.25eps","2/255",0.01]},"moment":{"title":"Moment","description":"A moment within a PAS period (within the run where the schedule is not reset): 50% or 0.5 is relative to the length, 10 epochs or 10 counts epochs. Bare numbers below 1 are relative, whole numbers from 1 count epochs.","type":["number","string"],"minimum":0,"pattern":"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$","examples":["50%","10 epochs",0.5,10]},"moments":{"title":"Moments","description":"When the value drops: all relative (50%, 0.5) or all in epochs (10 epochs, 10), ascending. See the single moment for how bare numbers are read.","type":"array","minItems":1,"items":{"$ref":"#/$defs/moment"},"examples":[["50%","75%"],["100 epochs","150 epochs"]]},"rate":{"title":"Rate","description":"A learning rate, above 0.","type":"number","exclusiveMinimum":0,"examples":[0.1]},"rateOrZero":{"title":"RateOrZero","description":"A learning rate, 0 or more.","type":"number","minimum":0,"examples":[0.1]},"factor":{"title":"Factor","description":"The value is multiplied by this at each moment of `at`. Default 0.1.","type":"number","exclusiveMinimum":0,"default":0.1},"decay":{"title":"Decay","description":"The value is multiplied by this every epoch.","type":"number","exclusiveMinimum":0,"examples":[0.95]},"peak":{"title":"Peak","description":"When the maximum is reached, as a fraction of the length (0.4 or 40%). Default 0.5. Wong et al. 2020: 0.4 on MNIST, 0.5 on CIFAR-10.","type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$","default":0.5},"anneal":{"title":"Anneal","description":"Shape of rise and fall. Default linear (Wong et al. 2020); cosine as PyTorch's OneCycleLR.","enum":["linear","cosine"],"default":"linear"},"update":{"title":"Update","description":"When the value is computed anew: at every epoch, from the whole epoch number as in the paper's code, or before every batch. Default epoch; batch for one-cycle.","enum":["epoch","batch"]},"epsilonWarmup":{"description":"Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.","anyOf":[{"$ref":"#/$defs/warmupEpochs"},{"title":"EpsilonWarmupEntry","type":"object","additionalProperties":false,"required":["epochs"],"properties":{"epochs":{"$ref":"#/$defs/warmupEpochs"},"from":{"$ref":"#/$defs/budget"}}}]},"rateWarmup":{"description":"Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.","anyOf":[{"$ref":"#/$defs/warmupEpochs"},{"title":"RateWarmupEntry","type":"object","additionalProperties":false,"required":["epochs"],"properties":{"epochs":{"$ref":"#/$defs/warmupEpochs"},"from":{"$ref":"#/$defs/rateOrZero"}}}]},"warmupEpochs":{"title":"WarmupEpochs","description":"Epochs of the warm-up, above 0.","type":"number","exclusiveMinimum":0,"examples":[5]},"target":{"description":"The budget that training aims at: the schedule is clipped to [0, target], and held-out robust accuracy is measured at it. Paper: 0.4 on MNIST, 8/255 on CIFAR-10 (§3.3).","$ref":"#/$defs/budget"},"epsilonSchedule":{"title":"EpsilonSchedule","description":"A schedule of ε. u is the relative time in [0, 1) within the PAS period; values are clipped to [0, target] (paper §3.1).","type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"$ref":"#/$defs/epsilonConstant"},{"$ref":"#/$defs/epsilonRamp"},{"$ref":"#/$defs/epsilonStep"},{"$ref":"#/$defs/epsilonExponential"},{"$ref":"#/$defs/epsilonPiecewise"},{"$ref":"#/$defs/epsilonOneCycle"}]},"epsilonConstant":{"title":"ConstantEpsilon","description":"ε = target throughout: ordinary adversarial training.","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"constant"},"target":{"$ref":"#/$defs/target"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"epsilonRamp":{"title":"RampEpsilon","description":"From min to max, linearly or as ½(1 − cos πu), clipped at target (the paper's schedules).","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"linear: min + (max − min)·u. cosine: min + ½(max − min)(1 − cos πu).","enum":["linear","cosine"]},"target":{"$ref":"#/$defs/target"},"min":{"description":"Where the schedule starts. Default 0, as in the paper; below 0 the budget stays 0 for a while.","$ref":"#/$defs/budget","examples":[0]},"max":{"description":"Where the schedule would end if it were not clipped at target. Default 2 × target. Paper: 0.6 (cosine) and 0.8 (linear) for target 0.4; 16/255 for 8/255 (§3.3).","$ref":"#/$defs/budget","examples":["16/255"]},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"epsilonStep":{"title":"StepEpsilon","description":"initial · factor^(number of moments passed), clipped at target.","type":"object","additionalProperties":false,"required":["schedule","target","initial","factor","at"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"step"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/budget"},"factor":{"description":"The budget is multiplied by this at each moment of `at`; above 1 it grows.","$ref":"#/$defs/factor"},"at":{"$ref":"#/$defs/moments"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"epsilonExponential":{"title":"ExponentialEpsilon","description":"initial · decay^epoch, clipped at target; epochs count from the start of the period.","type":"object","additionalProperties":false,"required":["schedule","target","initial","decay"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"exponential"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/budget"},"decay":{"description":"The budget is multiplied by this every epoch; above 1 it grows.","$ref":"#/$defs/decay"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"epsilonPiecewise":{"title":"PiecewiseEpsilon","description":"Straight lines through the points; constant before the first and after the last.","type":"object","additionalProperties":false,"required":["schedule","target","points"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"piecewise"},"target":{"$ref":"#/$defs/target"},"points":{"description":"The corners of the curve in order of time. Two points at one moment make a jump.","type":"array","minItems":1,"items":{"title":"EpsilonPoint","description":"A corner of the curve.","type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"$ref":"#/$defs/moment"},"value":{"$ref":"#/$defs/budget"}}},"examples":[[{"at":"20%","value":0},{"at":"60%","value":"8/255"}]]},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"epsilonOneCycle":{"title":"OneCycleEpsilon","description":"Rises from initial to max, then falls to final; clipped at target.","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"one-cycle"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period. Default 0.","$ref":"#/$defs/budget","examples":[0]},"max":{"description":"Value at the peak. Default target.","$ref":"#/$defs/budget"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/budget","examples":[0]},"peak":{"$ref":"#/$defs/peak"},"anneal":{"$ref":"#/$defs/anneal"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}},"rateSchedule":{"title":"RateSchedule","description":"A schedule of the learning rate. u is the relative time in [0, 1) within the PAS period.","type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"$ref":"#/$defs/rateConstant"},{"$ref":"#/$defs/rateAnneal"},{"$ref":"#/$defs/rateStep"},{"$ref":"#/$defs/rateExponential"},{"$ref":"#/$defs/ratePiecewise"},{"$ref":"#/$defs/rateOneCycle"}]},"rateConstant":{"title":"ConstantRate","description":"The same value throughout.","type":"object","additionalProperties":false,"required":["schedule","value"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"constant"},"value":{"$ref":"#/$defs/rate"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"rateAnneal":{"title":"AnnealedRate","description":"From initial to final, linearly or as a half cosine.","type":"object","additionalProperties":false,"required":["schedule","initial"],"properties":{"schedule":{"description":"linear: initial + (final − initial)·u. cosine: initial + ½(final − initial)(1 − cos πu).","enum":["linear","cosine"]},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rateOrZero"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"rateStep":{"title":"StepRate","description":"initial · factor^(number of moments passed). Rice et al. 2020: 0.1, ×0.1 at 50% and 75%.","type":"object","additionalProperties":false,"required":["schedule","initial","at"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"step"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rate"},"factor":{"$ref":"#/$defs/factor"},"at":{"$ref":"#/$defs/moments"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"rateExponential":{"title":"ExponentialRate","description":"initial · decay^epoch; epochs count from the start of the period.","type":"object","additionalProperties":false,"required":["schedule","initial","decay"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"exponential"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rate"},"decay":{"$ref":"#/$defs/decay"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"ratePiecewise":{"title":"PiecewiseRate","description":"Straight lines through the points; constant before the first and after the last.","type":"object","additionalProperties":false,"required":["schedule","points"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"piecewise"},"points":{"description":"The corners of the curve in order of time. Two points at one moment make a jump.","type":"array","minItems":1,"items":{"title":"RatePoint","description":"A corner of the curve.","type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"$ref":"#/$defs/moment"},"value":{"$ref":"#/$defs/rateOrZero"}}},"examples":[[{"at":"50%","value":0.1},{"at":"90%","value":0.001}]]},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"rateOneCycle":{"title":"OneCycleRate","description":"Rises from initial to max, then falls to final (the cyclic rate of fast adversarial training, Wong et al. 2020).","type":"object","additionalProperties":false,"required":["schedule","max"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"one-cycle"},"initial":{"description":"Value at the start of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"max":{"description":"Value at the peak. Wong et al.: 0.2 (CIFAR-10, SGD), 5e-3 (MNIST, Adam).","$ref":"#/$defs/rate"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"peak":{"$ref":"#/$defs/peak"},"anneal":{"$ref":"#/$defs/anneal"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}},"data":{"title":"DataSection","description":"The images.","type":"object","additionalProperties":false,"required":["dataset"],"properties":{"dataset":{"description":"mnist, fashion-mnist: 28×28 grey, 60,000 + 10,000. fashion-mnist-mini: 10,000 + 2,000 images of it, embedded, nothing to download. cifar-10, cifar-100: 32×32 colour, 50,000 + 10,000. npz: arrays x/y or image/label in a file. folder: PNG or JPEG images in one folder per class. The last two need `path`.","enum":["mnist","fashion-mnist","fashion-mnist-mini","cifar-10","cifar-100","npz","folder"],"examples":["fashion-mnist-mini"]},"path":{"description":"File (npz) or folder of the data, relative to the spec. Default: search $ADVEXP_DATA, the system's data sets and the user's cache, then download.","type":"string"},"validation":{"description":"Training samples held out to measure robustness at the target ε and to choose the best epoch. Default 1000 (Rice et al. 2020); with 0 the test split is used.","type":"integer","minimum":0,"default":1000},"validation_seed":{"description":"Seed that chooses the held-out samples, apart from `seed` so that runs of several seeds share them. Default 0.","type":"integer","minimum":0,"maximum":4294967295,"default":0},"train_samples":{"description":"Use only the first so many training samples, after the split. Default: all.","type":"integer","minimum":1},"test_samples":{"description":"Use only the first so many test samples. Default: all.","type":"integer","minimum":1},"augment":{"description":"Random crop after zero padding, and horizontal flip. Default: as in the paper, padding 4 and flip for CIFAR, none otherwise. false for none.","anyOf":[{"type":"boolean"},{"title":"Augment","description":"What is left out is not done.","type":"object","additionalProperties":false,"properties":{"crop_padding":{"description":"Pixels of zero padding on each side before a random crop to the old size. Default 0; paper 4 on CIFAR-10.","type":"integer","minimum":0,"maximum":32,"default":0},"horizontal_flip":{"description":"Mirror every second sample on average. Default false; paper true on CIFAR-10.","type":"boolean","default":false}}}]}}},"width":{"title":"Width","description":"Width factor w of the paper's networks (§5): channels are proportional to it. Default 16 for lenet, 8 for the others, as in the paper; 16 gives the usual VGG16 and ResNet18.","type":"integer","minimum":1,"maximum":1024,"examples":[4,8,16]},"bias":{"title":"Bias","description":"Whether the layers have a bias. Default true.","type":"boolean","default":true},"model":{"title":"ModelSection","description":"The network. Weights start as in PyTorch.","type":"object","required":["architecture"],"discriminator":{"propertyName":"architecture"},"oneOf":[{"$ref":"#/$defs/paperModel"},{"$ref":"#/$defs/wideResnet"},{"$ref":"#/$defs/linearModel"},{"$ref":"#/$defs/mlp"},{"$ref":"#/$defs/customModel"}]},"paperModel":{"title":"PaperModel","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"architecture":{"description":"lenet: two convolutions without BatchNorm, in its MNIST or CIFAR form by the size of the images. vgg16 and resnet18: the paper's, for 32×32. preact-resnet18: with BatchNorm and ReLU before the convolutions.","enum":["lenet","vgg16","resnet18","preact-resnet18"]},"width":{"$ref":"#/$defs/width"}}},"wideResnet":{"title":"WideResnet","description":"Wide ResNet-depth-width (Zagoruyko and Komodakis 2016).","type":"object","additionalProperties":false,"required":["architecture","depth","width"],"properties":{"architecture":{"description":"A wide residual network.","const":"wide-resnet"},"depth":{"description":"Number of layers, 6n + 4: 10, 16, 22, 28, 34, …","type":"integer","minimum":10,"examples":[28,34]},"width":{"description":"Widening factor: channels are 16, 16k, 32k, 64k.","type":"integer","minimum":1,"maximum":64,"examples":[1,10]}}},"linearModel":{"title":"LinearModel","description":"Softmax regression, for which the collapse threshold is known exactly (paper §1.2).","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"architecture":{"description":"One linear layer.","const":"linear"},"bias":{"$ref":"#/$defs/bias"}}},"mlp":{"title":"Mlp","description":"Fully connected layers with ReLU between them.","type":"object","additionalProperties":false,"required":["architecture","hidden"],"properties":{"architecture":{"description":"A multilayer perceptron.","const":"mlp"},"hidden":{"description":"Units of each hidden layer.","type":"array","minItems":1,"items":{"type":"integer","minimum":1},"examples":[[256,128]]},"bias":{"$ref":"#/$defs/bias"}}},"customModel":{"title":"CustomModel","description":"One's own sequence of layers.","type":"object","additionalProperties":false,"required":["architecture","layers"],"properties":{"architecture":{"description":"A list of layers.","const":"custom"},"layers":{"description":"The layers in order; the last one must give one value per class.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#/$defs/layerName"},{"$ref":"#/$defs/layer"}]},"examples":[[{"type":"conv","channels":16,"kernel":5,"padding":2},"relu",{"type":"maxpool","kernel":2},"flatten",{"type":"linear","units":10}]]}}},"layerName":{"title":"LayerName","description":"A layer without settings, by its name alone.","type":"string","enum":["batchnorm","relu","global-avgpool","flatten"]},"layer":{"title":"LayerEntry","description":"A layer and its settings.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/convLayer"},{"$ref":"#/$defs/linearLayer"},{"$ref":"#/$defs/poolLayer"},{"$ref":"#/$defs/plainLayer"}]},"convLayer":{"title":"ConvLayer","type":"object","additionalProperties":false,"required":["type","channels","kernel"],"properties":{"type":{"description":"2-D convolution with a square kernel.","const":"conv"},"channels":{"description":"Output channels.","type":"integer","minimum":1,"examples":[16]},"kernel":{"description":"Height and width of the kernel.","type":"integer","minimum":1,"examples":[3]},"stride":{"description":"Default 1.","type":"integer","minimum":1,"default":1},"padding":{"description":"Zeros added on each side. Default 0.","type":"integer","minimum":0,"default":0},"bias":{"$ref":"#/$defs/bias"}}},"linearLayer":{"title":"LinearLayer","type":"object","additionalProperties":false,"required":["type","units"],"properties":{"type":{"description":"Fully connected layer, on flattened input.","const":"linear"},"units":{"description":"Output values.","type":"integer","minimum":1,"examples":[10]},"bias":{"$ref":"#/$defs/bias"}}},"poolLayer":{"title":"PoolLayer","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"Maximum or mean over square windows, without padding.","enum":["maxpool","avgpool"]},"kernel":{"description":"Height and width of the window. Default 2.","type":"integer","minimum":1,"default":2},"stride":{"description":"Default: the kernel, so that windows do not overlap.","type":"integer","minimum":1}}},"plainLayer":{"title":"PlainLayer","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"A layer without settings.","enum":["batchnorm","relu","global-avgpool","flatten"]}}},"attackMethod":{"title":"AttackMethod","description":"pgd: projected gradient ascent. fgsm: one step of length ε from the clean image. fgsm-rs: one step of 1.25 ε from a random start (Wong et al. 2020). none: leave images clean. Default pgd.","enum":["pgd","fgsm","fgsm-rs","none"],"default":"pgd"},"norm":{"title":"NormName","description":"Norm of the budget and of the steps. Default linf, as in the paper.","enum":["linf","l2","l1"],"default":"linf"},"attackSteps":{"title":"AttackSteps","description":"Gradient steps of PGD. Default 10. Paper: ε/0.01 + 10 on MNIST (50 at 0.4), 10 on CIFAR-10 (§3.3).","type":"integer","minimum":1,"maximum":100000,"default":10},"start":{"title":"Start","description":"Where an attack starts. none: at the image. uniform: uniformly in the ε ball. uniform-step: uniformly in the ball of one step, as in the paper's code (§6.2). Default uniform; none for fgsm.","enum":["none","uniform","uniform-step"]},"restarts":{"title":"Restarts","description":"Independent starts, of which the worst for the network is kept sample by sample. Default 1.","type":"integer","minimum":1,"maximum":10000,"default":1},"keep":{"title":"Keep","description":"Which iterate an attack returns: the last, as in the paper, or the one of highest loss. Default last.","enum":["last","best"],"default":"last"},"attackBatchnorm":{"title":"AttackBatchnorm","description":"Mode of BatchNorm while the attack runs: eval (running statistics, as in the paper) or train (batch statistics, as Madry, Wong and Rice). Default eval.","enum":["eval","train"],"default":"eval"},"attackLoss":{"title":"AttackLoss","description":"What the attack maximises: cross-entropy of the label, or kl, the divergence from the clean prediction. Default cross-entropy; kl for objective trades.","enum":["cross-entropy","kl"]},"attackPreset":{"title":"AttackPreset","description":"Settings by their source; keys written beside it take precedence. paper: start uniform-step, last iterate, BatchNorm in eval mode, step following ε (0.01 of it at the target and ε/0.01 + 10 steps on MNIST, ε/4 and 10 steps otherwise). madry: start uniform, BatchNorm in train mode, 40 steps of 0.01 on MNIST, 10 of 2/255 otherwise. rice: start uniform, 10 steps of 2/255, BatchNorm in train mode. wong: fgsm-rs with a step of 1.25 ε, BatchNorm in train mode.","enum":["paper","madry","rice","wong"]},"attack":{"title":"AttackSection","description":"The attack of training. Without it: PGD in l∞ with 10 steps of 0.25eps from a uniform start.","type":"object","examples":[{"method":"pgd","steps":10,"step_size":"0.25eps"}],"additionalProperties":false,"properties":{"preset":{"$ref":"#/$defs/attackPreset"},"method":{"$ref":"#/$defs/attackMethod"},"norm":{"$ref":"#/$defs/norm"},"steps":{"$ref":"#/$defs/attackSteps"},"step_size":{"description":"Length of a step. 0.25eps follows the schedule as the paper's does, 2/255 or 0.01 stays. Default 0.25eps; 1eps for fgsm, 1.25eps for fgsm-rs.","$ref":"#/$defs/stepSize"},"start":{"$ref":"#/$defs/start"},"restarts":{"$ref":"#/$defs/restarts"},"keep":{"$ref":"#/$defs/keep"},"batchnorm":{"$ref":"#/$defs/attackBatchnorm"},"loss":{"$ref":"#/$defs/attackLoss"},"bounds":{"description":"Lowest and highest pixel value. Default [0, 1].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"default":[0,1]}}},"pas":{"title":"PasSection","description":"Periodic adversarial scheduling (paper §3.2): training is cut into periods, and schedules start again with each.","type":"object","additionalProperties":false,"properties":{"periods":{"description":"Lengths of the periods in epochs, or how many periods train.epochs is cut into as evenly as possible. Default: one period. Paper: [100, 50, 50] on CIFAR-10.","anyOf":[{"title":"PeriodCount","type":"integer","minimum":1,"maximum":10000},{"title":"PeriodLengths","type":"array","minItems":1,"maxItems":10000,"items":{"type":"integer","minimum":1,"maximum":100000}}],"examples":[[100,50,50],3]},"reset":{"description":"What starts again with each period. epsilon, learning_rate: the schedule; what is not listed runs once over the whole training. momentum: the optimiser's moving averages of the gradient. optimizer: all its state. Default [epsilon, learning_rate], as in the paper.","type":"array","items":{"enum":["epsilon","learning_rate","momentum","optimizer"]},"default":["epsilon","learning_rate"]},"ensemble":{"description":"period-ends: also evaluate the mean softmax of the weights at the ends of the periods, as in the paper. Default period-ends with several periods, else none.","enum":["period-ends","none"]}}},"weightDecay":{"title":"WeightDecay","description":"l2 penalty on all parameters. Default 5e-4 for sgd, 0 for adam, 0.01 for adamw. Paper: 0 on MNIST, 1e-3 on CIFAR-10 (§3.3).","type":"number","minimum":0,"examples":[0.0005,0.001]},"optimizer":{"title":"OptimizerSection","description":"The optimiser, as in PyTorch. Default: sgd with momentum 0.9 and weight decay 5e-4.","type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/sgd"},{"$ref":"#/$defs/adam"}]},"sgd":{"title":"Sgd","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Stochastic gradient descent.","const":"sgd"},"momentum":{"description":"Default 0.9, as in the paper.","type":"number","minimum":0,"exclusiveMaximum":1,"default":0.9},"dampening":{"description":"Default 0.","type":"number","minimum":0,"maximum":1,"default":0},"nesterov":{"description":"Nesterov's momentum. Default false.","type":"boolean","default":false},"weight_decay":{"$ref":"#/$defs/weightDecay"}}},"adam":{"title":"Adam","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"adam: the penalty enters the gradient. adamw: the decay is apart from it.","enum":["adam","adamw"]},"betas":{"description":"Decay of the averages of the gradient and of its square. Default [0.9, 0.999].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":0,"exclusiveMaximum":1},"default":[0.9,0.999]},"eps":{"description":"Added to the denominator. Default 1e-8.","type":"number","exclusiveMinimum":0,"default":1e-8},"weight_decay":{"$ref":"#/$defs/weightDecay"}}},"objectiveName":{"title":"ObjectiveName","description":"The objective by its name alone.","type":"string","enum":["adversarial","clean","mix","trades","mart"]},"objective":{"title":"ObjectiveEntry","description":"The objective and its settings.","type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/plainObjective"},{"$ref":"#/$defs/mixObjective"},{"$ref":"#/$defs/regularisedObjective"}]},"plainObjective":{"title":"PlainObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"adversarial: cross-entropy at the attacked images, as in the paper. clean: at the images themselves.","enum":["adversarial","clean"]}}},"mixObjective":{"title":"MixObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"clean_weight·CE(x) + (1 − clean_weight)·CE(x′).","const":"mix"},"clean_weight":{"description":"Weight of the clean loss. Default 0.5.","type":"number","minimum":0,"maximum":1,"default":0.5}}},"regularisedObjective":{"title":"RegularisedObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"trades: CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019). mart: Wang et al. 2020.","enum":["trades","mart"]},"beta":{"description":"Weight of the robustness term. Default 6 for both, as in their CIFAR-10 scripts.","type":"number","minimum":0,"default":6}}},"averagingName":{"title":"AveragingName","description":"The averaging by its name alone.","type":"string","enum":["none","ema","swa"]},"averaging":{"title":"AveragingEntry","description":"The averaging and its settings.","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"$ref":"#/$defs/noAveraging"},{"$ref":"#/$defs/ema"},{"$ref":"#/$defs/swa"}]},"noAveraging":{"title":"NoAveraging","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"No averaging.","const":"none"}}},"ema":{"title":"Ema","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"Exponential moving average with decay min(decay, (1 + d)/(10 + d)) after d updates.","const":"ema"},"decay":{"description":"Default 0.995.","type":"number","minimum":0,"exclusiveMaximum":1,"default":0.995}}},"swa":{"title":"Swa","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"Equal average of the weights at the ends of epochs; BatchNorm statistics are estimated again.","const":"swa"},"start_epoch":{"description":"First epoch that enters the average, from 0. Default: half of train.epochs.","type":"integer","minimum":0}}},"train":{"title":"TrainSection","description":"How long and what for.","type":"object","additionalProperties":false,"properties":{"epochs":{"description":"Passes over the training samples. Default: the sum of pas.periods, with which it must agree. Paper: 100 on MNIST, 200 on CIFAR-10.","type":"integer","minimum":1,"maximum":100000,"examples":[100]},"batch_size":{"description":"Samples of an update. The last, smaller batch of an epoch is kept. Default 128, as in the paper.","type":"integer","minimum":1,"default":128},"micro_batch_size":{"description":"The most samples computed at once. A larger batch is computed in parts of equal size, whose gradients add up (gradient accumulation): the update is the same but for rounding, and for BatchNorm, whose statistics are those of a part; memory is that of a part. auto: as many as fit into memory by the estimate; resolved.json says how many. Default: the whole batch.","anyOf":[{"type":"integer","minimum":1},{"enum":["auto"]}],"examples":[32,"auto"]},"objective":{"description":"What is minimised. Default adversarial: cross-entropy at the attacked images.","anyOf":[{"$ref":"#/$defs/objectiveName"},{"$ref":"#/$defs/objective"}],"default":"adversarial","examples":["adversarial",{"name":"trades","beta":6}]},"averaging":{"description":"Averaging of the weights, evaluated beside the last ones. Default none.","anyOf":[{"$ref":"#/$defs/averagingName"},{"$ref":"#/$defs/averaging"}],"default":"none","examples":["swa",{"method":"ema","decay":0.999}]},"gradient_clip":{"description":"Largest l2 norm of the whole gradient; longer ones are shortened to it. Default: no limit.","type":"number","exclusiveMinimum":0},"precision":{"description":"In what the attack and the training step compute. Default float32. mixed-float16: convolutions and matrix products in half precision, sums and what divides in float32, with dynamic loss scaling, on a GPU that has half precision. Weights, optimiser state, BatchNorm statistics, averages, evaluation and analyses are float32 always.","enum":["float32","mixed-float16"],"default":"float32"}}},"evaluationName":{"title":"EvaluationName","description":"clean: no attack. fgsm: one step of ε. pgd-N: N steps of 2.5 ε/N from a uniform start. pgd-N-R: the same with R restarts.","type":"string","pattern":"^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$","examples":["clean","fgsm","pgd-20","pgd-100","pgd-50-10"]},"evaluationAttack":{"title":"EvaluationAttackEntry","description":"An attack in full. What is left out is as in pgd-N.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name in events and results.","$ref":"#/$defs/name","examples":["pgd-strong"]},"method":{"$ref":"#/$defs/attackMethod"},"norm":{"description":"Default: that of the training attack.","$ref":"#/$defs/norm"},"epsilon":{"description":"Budget. Default: the target of training.","$ref":"#/$defs/budget"},"steps":{"description":"Default 20.","$ref":"#/$defs/attackSteps"},"step_size":{"description":"Default 2.5 ε/steps, at most ε.","$ref":"#/$defs/stepSize"},"start":{"$ref":"#/$defs/start"},"restarts":{"$ref":"#/$defs/restarts"},"keep":{"$ref":"#/$defs/keep"},"loss":{"$ref":"#/$defs/attackLoss"}}},"evaluationEntry":{"anyOf":[{"$ref":"#/$defs/evaluationName"},{"$ref":"#/$defs/evaluationAttack"}]},"evaluate":{"title":"EvaluateSection","description":"How accuracy is measured, always in eval mode and at the target ε unless an attack says otherwise.","type":"object","additionalProperties":false,"properties":{"attacks":{"description":"Attacks on the test split at the end, for the last, best, ensemble and averaged weights. Default [clean, pgd-20].","type":"array","items":{"$ref":"#/$defs/evaluationEntry"},"default":["clean","pgd-20"],"examples":[["clean","fgsm","pgd-20","pgd-100"]]},"during":{"description":"Attack of the held-out robust accuracy during training. Default pgd-10.","$ref":"#/$defs/evaluationEntry"},"every":{"description":"Measure held-out accuracy every so many epochs. Default 1.","type":"integer","minimum":1,"default":1},"samples":{"description":"Held-out samples used each time. Default: all.","type":"integer","minimum":1},"final_samples":{"description":"Test samples used at the end. Default: all.","type":"integer","minimum":1},"batch_size":{"description":"Samples computed at once; results do not depend on it. Default: as many as in training.","type":"integer","minimum":1}}},"landscapeAttack":{"title":"LandscapeAttack","description":"The attack of the analyses, always in eval mode: training (default), or as in evaluate: clean, fgsm, pgd-N, pgd-N-R.","type":"string","pattern":"^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$","default":"training","examples":["training","pgd-20"]},"landscapeSplit":{"title":"LandscapeSplit","description":"train (default), validation or test.","enum":["train","validation","test"],"default":"train"},"sampledLoss":{"title":"SampledLoss","description":"frozen: at adversarial samples made once at these weights (default). clean: at clean samples.","enum":["frozen","clean"],"default":"frozen"},"landscapeLoss":{"title":"LandscapeLoss","description":"frozen: at adversarial samples made once at these weights (default, the paper's). clean: at clean samples. gauss-newton: the Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, attacked anew at either end.","enum":["frozen","clean","gauss-newton","reattacked"],"default":"frozen"},"landscape":{"title":"LandscapeSection","description":"Analyses of the loss landscape (paper §2): done when the run has trained, or later by `advexp landscape`.","type":"object","additionalProperties":false,"properties":{"hessian":{"title":"HessianSection","description":"Eigenvalues at one end of the Hessian's spectrum, with residuals (paper Fig. 3).","type":"object","additionalProperties":false,"properties":{"top":{"description":"How many eigenvalues. Default 20, as in the paper.","type":"integer","minimum":1,"maximum":1000,"default":20},"samples":{"description":"Training samples that make the loss. Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"which":{"title":"SpectrumEnd","description":"largest or smallest by value, or by magnitude (default, the paper's order).","enum":["largest","smallest","magnitude"],"default":"magnitude"},"method":{"title":"EigenMethod","description":"lanczos: thick-restart Lanczos with full reorthogonalisation (default). power-iteration: the paper's method, for comparison.","enum":["lanczos","power-iteration"],"default":"lanczos"},"tolerance":{"description":"lanczos: ‖Hv − λv‖ relative to |λ| at which a pair has converged. power-iteration: relative change of λ. Default 0.001.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"default":0.001},"basis":{"description":"Vectors that lanczos keeps at most; each takes 4 bytes a parameter. Default: three times top or top + 60, whichever is more, within 512 MiB.","type":"integer","minimum":3},"products":{"description":"Hessian-vector products at most. Default 1000.","type":"integer","minimum":1,"default":1000}}},"density":{"title":"DensitySection","description":"Density of all eigenvalues by stochastic Lanczos quadrature.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"starts":{"description":"Random starts, which give the error bars. Default 4.","type":"integer","minimum":1,"default":4},"steps":{"description":"Products for each start; the bandwidth is the width of the spectrum divided by it. Default 60.","type":"integer","minimum":2,"default":60}}},"curvature":{"title":"CurvatureSection","description":"Trace and Frobenius norm of the Hessian from random vectors, with standard errors.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"products":{"description":"Hessian-vector products of each of the two estimates, Hutchinson's and Hutch++. Default 60.","type":"integer","minimum":3,"default":60}}},"slice":{"title":"SliceSection","description":"Loss and accuracy on a line or plane through the weights.","type":"object","additionalProperties":false,"properties":{"directions":{"title":"SliceDirections","description":"random: filter-normalised Gaussian directions (default). eigenvectors: of the Hessian's first eigenvalues, of unit length (paper Fig. 3), found by `hessian` before. trajectory: the principal plane of the run's checkpoints. checkpoints: the line or plane through the checkpoints of `through`.","enum":["random","eigenvectors","trajectory","checkpoints"],"default":"random"},"through":{"description":"checkpoints: one or two others; the first axis is 0 here and 1 there.","type":"array","minItems":1,"maxItems":2,"items":{"type":"string"},"examples":[["period-0"],["period-0","period-1"]]},"dimensions":{"description":"1 or 2. Default 2.","enum":[1,2],"default":2},"points":{"description":"Nodes along each axis, the ends included. Default 25.","type":"integer","minimum":2,"maximum":1001,"default":25},"range":{"description":"First and last coordinate on each axis. Default [-1, 1]; trajectory: what holds all checkpoints; checkpoints: [-0.5, 1.5].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"examples":[[-1,1]]},"biases":{"title":"BiasRule","description":"random: what becomes of biases and BatchNorm's parameters. zero: they stay (default). normalised: ±|value|, as in the paper.","enum":["zero","normalised"],"default":"zero"},"epsilons":{"description":"Budgets on one grid; 0 is the clean loss. Default 0 and the landscape's epsilon.","type":"array","minItems":1,"items":{"$ref":"#/$defs/budget"},"examples":[[0,"8/255"]]},"adversarial":{"title":"SliceAdversarial","description":"fresh: attacked anew at every node, the loss L_ε (default). frozen: attacked once at the centre. A number k: attacked once for each block of k (k × k) nodes, as in the paper.","anyOf":[{"enum":["fresh","frozen"]},{"type":"integer","minimum":2}],"default":"fresh"},"batchnorm":{"title":"SliceBatchNorm","description":"running: the statistics of the checkpoint at every node (default). batch: those of each batch, as in the paper. re-estimated: from the samples at every node.","enum":["running","batch","re-estimated"],"default":"running"},"samples":{"description":"Samples of each split. Default 1000.","type":"integer","minimum":1,"default":1000},"splits":{"description":"Default [train, test].","type":"array","minItems":1,"items":{"$ref":"#/$defs/landscapeSplit"},"default":["train","test"]}}},"scatter":{"title":"ScatterSection","description":"How adversarial samples and gradients change when the weights move: cosines between θ and θ + a·v, against a, and the constants and bound of the paper's §3.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 1000.","type":"integer","minimum":1,"default":1000},"directions":{"description":"Unit vectors v: random, or the Hessian's first eigenvector, found by `hessian` before. Default both.","type":"array","minItems":1,"items":{"enum":["random","eigenvector"]},"default":["random","eigenvector"]},"amplitudes":{"description":"Values of a, not 0.","type":"array","minItems":1,"items":{"type":"number"},"default":[-1,-0.5,-0.2,-0.1,0.1,0.2,0.5,1]},"repeats":{"description":"Attacks from other random starts at θ, which give the noise floor of the cosines. Default 4, as in the paper.","type":"integer","minimum":1,"default":4}}},"gradient":{"title":"GradientSection","description":"Gradient of the loss on a fixed probe set: its norm, layer by layer too, and the gradient noise scale.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":2,"default":4096},"loss":{"$ref":"#/$defs/sampledLoss"}}},"sharpness":{"title":"SharpnessSection","description":"Sharpness as others define it: rise of the loss under the worst and the average perturbation of the weights.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 1000.","type":"integer","minimum":1,"default":1000},"loss":{"$ref":"#/$defs/sampledLoss"},"rho":{"description":"Radius of the l2 ball of SAM's sharpness. Default 0.05.","type":"number","exclusiveMinimum":0,"default":0.05},"adaptive_rho":{"description":"Radius relative to each weight, for the adaptive and the average-case sharpness. Default 0.1.","type":"number","exclusiveMinimum":0,"default":0.1},"box":{"description":"ε-sharpness: each weight moves by at most box·(|w| + 1). Default 0.0005.","type":"number","exclusiveMinimum":0,"default":0.0005},"steps":{"description":"Gradient steps of the worst case. Default 20.","type":"integer","minimum":1,"default":20},"draws":{"description":"Random perturbations of the average case. Default 100.","type":"integer","minimum":2,"default":100}}},"connectivity":{"title":"ConnectivitySection","description":"A curve through low loss from these weights to another checkpoint, trained under attack (paper Appendix C).","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"The other checkpoint: a label of this run, or the .safetensors file of a checkpoint of a run with the same architecture.","type":"string","examples":["period-0","runs/other/20261126-100840-dihb/checkpoints/last.safetensors"]},"match":{"title":"MatchKind","description":"weights: first the units of each hidden layer there change places so that the weights come as close as can be to those here, which leaves the function as it is (Git Re-Basin); for networks without skip connections. none: default.","enum":["none","weights"],"default":"none"},"curve":{"title":"CurveKind","description":"bezier (default, the paper's), polygonal, or linear, which is not trained.","enum":["bezier","polygonal","linear"],"default":"bezier"},"bends":{"description":"Control points between the ends. Default 3, as in the paper.","type":"integer","minimum":1,"maximum":20,"default":3},"epochs":{"description":"Default 5.","type":"integer","minimum":1,"default":5},"learning_rate":{"description":"Of SGD with momentum 0.9, falling to a hundredth by a cosine. Default 0.02.","type":"number","exclusiveMinimum":0,"default":0.02},"points":{"description":"Values of t at which the curve is measured. Default 21.","type":"integer","minimum":2,"default":21},"samples":{"description":"Training samples that the curve is trained, measured and its BatchNorm re-estimated on; as many test samples at most. Default 4096.","type":"integer","minimum":1,"default":4096}}},"linear":{"title":"LinearSection","description":"The exact statements for linear models (paper §3.1), from the data and, where the model is linear, its weights.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Training samples. Default: all.","type":"integer","minimum":1}}},"trace":{"description":"What is followed batch by batch (paper Fig. 2). Default both.","type":"array","items":{"enum":["gradient-norm","distance-from-init"]},"default":["gradient-norm","distance-from-init"]},"epsilon":{"description":"Budget of the adversarial samples. Default: the target of training.","$ref":"#/$defs/budget"},"attack":{"$ref":"#/$defs/landscapeAttack"},"at":{"description":"Checkpoints to analyse: last, best, period-ends (of every PAS period), or labels such as epoch-0007 that the run keeps. Default: last.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$"},"examples":[["last","period-ends"]]},"split":{"$ref":"#/$defs/landscapeSplit"},"layers":{"description":"Layers (`conv1`) or tensors (`fc1.bias`) that the analyses are about. Default: the whole network.","type":"array","minItems":1,"items":{"type":"string"},"examples":[["fc1","fc2"]]}}},"sweep":{"title":"SweepSection","description":"Several experiments from one spec: a point for every combination of `grid`, row of `zip` and seed, each run on its own. Keys are paths, as in --set (epsilon.target, evaluate.attacks[1].steps); a value takes the place of the one that the spec gives. Points are numbered from 0 in the order written: the first key of `grid` changes slowest, then follow `zip` and `seeds`, which changes fastest. At most 10,000 points.","type":"object","additionalProperties":false,"properties":{"grid":{"description":"Lists of values by path. Each combination of them is a point (Cartesian product).","type":"object","additionalProperties":{"$ref":"#/$defs/sweepValues"},"examples":[{"learning_rate":[0.01,0.1],"epsilon.target":["4/255","8/255"]}]},"zip":{"description":"Lists of values by path that change in step: all first values, all second ones, and so on. The lists have one length.","type":"object","additionalProperties":{"$ref":"#/$defs/sweepValues"},"examples":[{"model.width":[2,4],"train.batch_size":[128,64]}]},"seeds":{"description":"Repeats everything with other seeds: a list of them, or how many, counted up from `seed` (3 with seed 0: 0, 1, 2). The paper reports three runs per setting.","anyOf":[{"type":"integer","minimum":1},{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295,"examples":[0]}}],"examples":[3,[0,1,2]]},"exclude":{"description":"Points left out: those that have all the values of an entry. An entry need not name every key.","type":"array","items":{"description":"A value by path.","type":"object","examples":[{"learning_rate":0.1,"epsilon.target":"8/255"}]},"examples":[[{"learning_rate":0.1,"epsilon.target":"8/255"}]]}},"examples":[{"grid":{"learning_rate":[0.01,0.1]},"seeds":3}]},"sweepValues":{"title":"SweepValues","description":"Values that the setting takes, one after another.","type":"array","examples":[[0.01,0.1]]},"checkpoint":{"title":"CheckpointSection","description":"What is kept so that a run can go on after an interruption. Ends of periods, the best and the last weights are always kept.","type":"object","additionalProperties":false,"properties":{"every_minutes":{"description":"Longest time between checkpoints, besides those at the end of every epoch. Default 10.","type":"number","exclusiveMinimum":0,"default":10},"keep":{"description":"How many checkpoints of epochs are kept, the newest. Default 3.","type":"integer","minimum":1,"default":3}}},"deviceKind":{"title":"DeviceKind","description":"cpu: ONNX Runtime on the processor, float32. auto: the fastest that passes a self-test. webgpu: ONNX Runtime on a GPU of any maker; needs only its driver (Vulkan, Metal or Direct3D 12), which chooses the GPU. cuda: ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN. directml: ONNX Runtime on a GPU under Windows. coreml: ONNX Runtime on Apple hardware. tensorflow: a native TensorFlow, on its GPU where it has one; `advexp setup tensorflow` makes it ready. reference: plain float64 loops, slow and obviously right.","type":"string","enum":["cpu","auto","webgpu","cuda","directml","coreml","tensorflow","reference"]},"numberedDevice":{"title":"NumberedDevice","description":"One of several devices of a kind, by its number from 0.","type":"string","pattern":"^(cuda|directml|tensorflow):\\d{1,3}$","examples":["cuda:1","directml:1","tensorflow:1"]},"device":{"title":"DeviceSection","description":"What computes, and with how many threads.","type":"object","additionalProperties":false,"properties":{"name":{"description":"What computes. Default cpu.","anyOf":[{"$ref":"#/$defs/deviceKind"},{"$ref":"#/$defs/numberedDevice"}]},"threads":{"description":"Threads. Default: one per core. Results are repeatable for one number of threads.","type":"integer","minimum":1,"maximum":1024}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"title":"ExperimentName","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","examples":["fmnist-pas-cosine"]};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"DataSection","description":"The images.","type":"object","additionalProperties":false,"required":["dataset"],"properties":{"dataset":{"description":"mnist, fashion-mnist: 28×28 grey, 60,000 + 10,000. fashion-mnist-mini: 10,000 + 2,000 images of it, embedded, nothing to download. cifar-10, cifar-100: 32×32 colour, 50,000 + 10,000. npz: arrays x/y or image/label in a file. folder: PNG or JPEG images in one folder per class. The last two need `path`.","enum":["mnist","fashion-mnist","fashion-mnist-mini","cifar-10","cifar-100","npz","folder"],"examples":["fashion-mnist-mini"]},"path":{"description":"File (npz) or folder of the data, relative to the spec. Default: search $ADVEXP_DATA, the system's data sets and the user's cache, then download.","type":"string"},"validation":{"description":"Training samples held out to measure robustness at the target ε and to choose the best epoch. Default 1000 (Rice et al. 2020); with 0 the test split is used.","type":"integer","minimum":0,"default":1000},"validation_seed":{"description":"Seed that chooses the held-out samples, apart from `seed` so that runs of several seeds share them. Default 0.","type":"integer","minimum":0,"maximum":4294967295,"default":0},"train_samples":{"description":"Use only the first so many training samples, after the split. Default: all.","type":"integer","minimum":1},"test_samples":{"description":"Use only the first so many test samples. Default: all.","type":"integer","minimum":1},"augment":{"description":"Random crop after zero padding, and horizontal flip. Default: as in the paper, padding 4 and flip for CIFAR, none otherwise. false for none.","anyOf":[{"type":"boolean"},{"title":"Augment","description":"What is left out is not done.","type":"object","additionalProperties":false,"properties":{"crop_padding":{"description":"Pixels of zero padding on each side before a random crop to the old size. Default 0; paper 4 on CIFAR-10.","type":"integer","minimum":0,"maximum":32,"default":0},"horizontal_flip":{"description":"Mirror every second sample on average. Default false; paper true on CIFAR-10.","type":"boolean","default":false}}}]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "dataset") || (key0 === "path")) || (key0 === "validation")) || (key0 === "validation_seed")) || (key0 === "train_samples")) || (key0 === "test_samples")) || (key0 === "augment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(!(((((((data0 === "mnist") || (data0 === "fashion-mnist")) || (data0 === "fashion-mnist-mini")) || (data0 === "cifar-10")) || (data0 === "cifar-100")) || (data0 === "npz")) || (data0 === "folder"))){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/enum",keyword:"enum",params:{allowedValues: schema21.properties.dataset.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.dataset.enum,parentSchema:schema21.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.validation !== undefined){
let data2 = data.validation;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.validation.type,parentSchema:schema21.properties.validation,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.validation,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.validation_seed !== undefined){
let data3 = data.validation_seed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/validation_seed",schemaPath:"#/properties/validation_seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.validation_seed.type,parentSchema:schema21.properties.validation_seed,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/validation_seed",schemaPath:"#/properties/validation_seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema21.properties.validation_seed,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/validation_seed",schemaPath:"#/properties/validation_seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.validation_seed,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.train_samples !== undefined){
let data4 = data.train_samples;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/train_samples",schemaPath:"#/properties/train_samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.train_samples.type,parentSchema:schema21.properties.train_samples,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/train_samples",schemaPath:"#/properties/train_samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.train_samples,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.test_samples !== undefined){
let data5 = data.test_samples;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/test_samples",schemaPath:"#/properties/test_samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.test_samples.type,parentSchema:schema21.properties.test_samples,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/test_samples",schemaPath:"#/properties/test_samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.test_samples,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.augment !== undefined){
let data6 = data.augment;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/augment",schemaPath:"#/properties/augment/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.augment.anyOf[0].type,parentSchema:schema21.properties.augment.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "crop_padding") || (key1 === "horizontal_flip"))){
const err14 = {instancePath:instancePath+"/augment",schemaPath:"#/properties/augment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.augment.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.crop_padding !== undefined){
let data7 = data6.crop_padding;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/augment/crop_padding",schemaPath:"#/properties/augment/anyOf/1/properties/crop_padding/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.augment.anyOf[1].properties.crop_padding.type,parentSchema:schema21.properties.augment.anyOf[1].properties.crop_padding,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 32 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/augment/crop_padding",schemaPath:"#/properties/augment/anyOf/1/properties/crop_padding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema21.properties.augment.anyOf[1].properties.crop_padding,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/augment/crop_padding",schemaPath:"#/properties/augment/anyOf/1/properties/crop_padding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.augment.anyOf[1].properties.crop_padding,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.horizontal_flip !== undefined){
let data8 = data6.horizontal_flip;
if(typeof data8 !== "boolean"){
const err18 = {instancePath:instancePath+"/augment/horizontal_flip",schemaPath:"#/properties/augment/anyOf/1/properties/horizontal_flip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.augment.anyOf[1].properties.horizontal_flip.type,parentSchema:schema21.properties.augment.anyOf[1].properties.horizontal_flip,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/augment",schemaPath:"#/properties/augment/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.augment.anyOf[1].type,parentSchema:schema21.properties.augment.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err20 = {instancePath:instancePath+"/augment",schemaPath:"#/properties/augment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.augment.anyOf,parentSchema:schema21.properties.augment,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"ModelSection","description":"The network. Weights start as in PyTorch.","type":"object","required":["architecture"],"discriminator":{"propertyName":"architecture"},"oneOf":[{"$ref":"#/$defs/paperModel"},{"$ref":"#/$defs/wideResnet"},{"$ref":"#/$defs/linearModel"},{"$ref":"#/$defs/mlp"},{"$ref":"#/$defs/customModel"}]};
const schema23 = {"title":"PaperModel","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"architecture":{"description":"lenet: two convolutions without BatchNorm, in its MNIST or CIFAR form by the size of the images. vgg16 and resnet18: the paper's, for 32×32. preact-resnet18: with BatchNorm and ReLU before the convolutions.","enum":["lenet","vgg16","resnet18","preact-resnet18"]},"width":{"$ref":"#/$defs/width"}}};
const schema24 = {"title":"Width","description":"Width factor w of the paper's networks (§5): channels are proportional to it. Default 16 for lenet, 8 for the others, as in the paper; 16 gives the usual VGG16 and ResNet18.","type":"integer","minimum":1,"maximum":1024,"examples":[4,8,16]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1024 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024",schema:1024,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "architecture") || (key0 === "width"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.architecture !== undefined){
let data0 = data.architecture;
if(!((((data0 === "lenet") || (data0 === "vgg16")) || (data0 === "resnet18")) || (data0 === "preact-resnet18"))){
const err2 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues: schema23.properties.architecture.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.architecture.enum,parentSchema:schema23.properties.architecture,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.width !== undefined){
if(!(validate59(data.width, {instancePath:instancePath+"/width",parentData:data,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"WideResnet","description":"Wide ResNet-depth-width (Zagoruyko and Komodakis 2016).","type":"object","additionalProperties":false,"required":["architecture","depth","width"],"properties":{"architecture":{"description":"A wide residual network.","const":"wide-resnet"},"depth":{"description":"Number of layers, 6n + 4: 10, 16, 22, 28, 34, …","type":"integer","minimum":10,"examples":[28,34]},"width":{"description":"Widening factor: channels are 16, 16k, 32k, 64k.","type":"integer","minimum":1,"maximum":64,"examples":[1,10]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.depth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.width === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "architecture") || (key0 === "depth")) || (key0 === "width"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.architecture !== undefined){
let data0 = data.architecture;
if("wide-resnet" !== data0){
const err4 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/const",keyword:"const",params:{allowedValue: "wide-resnet"},message:"must be equal to constant",schema:"wide-resnet",parentSchema:schema25.properties.architecture,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.depth !== undefined){
let data1 = data.depth;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.depth.type,parentSchema:schema25.properties.depth,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 10 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema25.properties.depth,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.width !== undefined){
let data2 = data.width;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.width.type,parentSchema:schema25.properties.width,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema25.properties.width,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.width,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"LinearModel","description":"Softmax regression, for which the collapse threshold is known exactly (paper §1.2).","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"architecture":{"description":"One linear layer.","const":"linear"},"bias":{"$ref":"#/$defs/bias"}}};
const schema27 = {"title":"Bias","description":"Whether the layers have a bias. Default true.","type":"boolean","default":true};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "architecture") || (key0 === "bias"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.architecture !== undefined){
let data0 = data.architecture;
if("linear" !== data0){
const err2 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant",schema:"linear",parentSchema:schema26.properties.architecture,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bias !== undefined){
if(!(validate63(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Mlp","description":"Fully connected layers with ReLU between them.","type":"object","additionalProperties":false,"required":["architecture","hidden"],"properties":{"architecture":{"description":"A multilayer perceptron.","const":"mlp"},"hidden":{"description":"Units of each hidden layer.","type":"array","minItems":1,"items":{"type":"integer","minimum":1},"examples":[[256,128]]},"bias":{"$ref":"#/$defs/bias"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hidden === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden"},message:"must have required property '"+"hidden"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "architecture") || (key0 === "hidden")) || (key0 === "bias"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.architecture !== undefined){
let data0 = data.architecture;
if("mlp" !== data0){
const err3 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/const",keyword:"const",params:{allowedValue: "mlp"},message:"must be equal to constant",schema:"mlp",parentSchema:schema28.properties.architecture,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hidden !== undefined){
let data1 = data.hidden;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.hidden,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/hidden/" + i0,schemaPath:"#/properties/hidden/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.properties.hidden.items.type,parentSchema:schema28.properties.hidden.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/hidden/" + i0,schemaPath:"#/properties/hidden/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema28.properties.hidden.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.hidden.type,parentSchema:schema28.properties.hidden,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bias !== undefined){
if(!(validate63(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"CustomModel","description":"One's own sequence of layers.","type":"object","additionalProperties":false,"required":["architecture","layers"],"properties":{"architecture":{"description":"A list of layers.","const":"custom"},"layers":{"description":"The layers in order; the last one must give one value per class.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#/$defs/layerName"},{"$ref":"#/$defs/layer"}]},"examples":[[{"type":"conv","channels":16,"kernel":5,"padding":2},"relu",{"type":"maxpool","kernel":2},"flatten",{"type":"linear","units":10}]]}}};
const schema30 = {"title":"LayerName","description":"A layer without settings, by its name alone.","type":"string","enum":["batchnorm","relu","global-avgpool","flatten"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "batchnorm") || (data === "relu")) || (data === "global-avgpool")) || (data === "flatten"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values",schema:schema30.enum,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"LayerEntry","description":"A layer and its settings.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/convLayer"},{"$ref":"#/$defs/linearLayer"},{"$ref":"#/$defs/poolLayer"},{"$ref":"#/$defs/plainLayer"}]};
const schema32 = {"title":"ConvLayer","type":"object","additionalProperties":false,"required":["type","channels","kernel"],"properties":{"type":{"description":"2-D convolution with a square kernel.","const":"conv"},"channels":{"description":"Output channels.","type":"integer","minimum":1,"examples":[16]},"kernel":{"description":"Height and width of the kernel.","type":"integer","minimum":1,"examples":[3]},"stride":{"description":"Default 1.","type":"integer","minimum":1,"default":1},"padding":{"description":"Zeros added on each side. Default 0.","type":"integer","minimum":0,"default":0},"bias":{"$ref":"#/$defs/bias"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.channels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kernel === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "channels")) || (key0 === "kernel")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "bias"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("conv" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conv"},message:"must be equal to constant",schema:"conv",parentSchema:schema32.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.channels.type,parentSchema:schema32.properties.channels,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.channels,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.kernel !== undefined){
let data2 = data.kernel;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.kernel.type,parentSchema:schema32.properties.kernel,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.kernel,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.stride !== undefined){
let data3 = data.stride;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.stride.type,parentSchema:schema32.properties.stride,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.stride,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.padding.type,parentSchema:schema32.properties.padding,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.padding,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.bias !== undefined){
if(!(validate63(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"LinearLayer","type":"object","additionalProperties":false,"required":["type","units"],"properties":{"type":{"description":"Fully connected layer, on flattened input.","const":"linear"},"units":{"description":"Output values.","type":"integer","minimum":1,"examples":[10]},"bias":{"$ref":"#/$defs/bias"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.units === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "units")) || (key0 === "bias"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("linear" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linear"},message:"must be equal to constant",schema:"linear",parentSchema:schema33.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.units.type,parentSchema:schema33.properties.units,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.units,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.bias !== undefined){
if(!(validate63(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"PoolLayer","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"Maximum or mean over square windows, without padding.","enum":["maxpool","avgpool"]},"kernel":{"description":"Height and width of the window. Default 2.","type":"integer","minimum":1,"default":2},"stride":{"description":"Default: the kernel, so that windows do not overlap.","type":"integer","minimum":1}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "kernel")) || (key0 === "stride"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "maxpool") || (data0 === "avgpool"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.type.enum,parentSchema:schema34.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kernel !== undefined){
let data1 = data.kernel;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.kernel.type,parentSchema:schema34.properties.kernel,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.kernel,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.stride !== undefined){
let data2 = data.stride;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.stride.type,parentSchema:schema34.properties.stride,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.stride,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"PlainLayer","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"description":"A layer without settings.","enum":["batchnorm","relu","global-avgpool","flatten"]}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "batchnorm") || (data0 === "relu")) || (data0 === "global-avgpool")) || (data0 === "flatten"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.type.enum,parentSchema:schema35.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "conv"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "linear"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "maxpool"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "avgpool"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "batchnorm"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "relu"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "global-avgpool"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "flatten"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema31.discriminator,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema31.discriminator,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.layers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "architecture") || (key0 === "layers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.architecture !== undefined){
let data0 = data.architecture;
if("custom" !== data0){
const err3 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant",schema:"custom",parentSchema:schema29.properties.architecture,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.layers !== undefined){
let data1 = data.layers;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema29.properties.layers,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(!(validate68(data2, {instancePath:instancePath+"/layers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs8 = errors;
if(!(validate70(data2, {instancePath:instancePath+"/layers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err5 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/properties/layers/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema29.properties.layers.items.anyOf,parentSchema:schema29.properties.layers.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.layers.type,parentSchema:schema29.properties.layers,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.architecture;
if(typeof tag0 == "string"){
if(tag0 === "lenet"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "vgg16"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "resnet18"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "preact-resnet18"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wide-resnet"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "linear"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "mlp"){
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "custom"){
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "architecture", tagValue: tag0},message:"value of tag \"architecture\" must be in oneOf",schema:schema22.discriminator,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "architecture", tagValue: tag0},message:"tag \"architecture\" must be string",schema:schema22.discriminator,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema36 = {"title":"AttackSection","description":"The attack of training. Without it: PGD in l∞ with 10 steps of 0.25eps from a uniform start.","type":"object","examples":[{"method":"pgd","steps":10,"step_size":"0.25eps"}],"additionalProperties":false,"properties":{"preset":{"$ref":"#/$defs/attackPreset"},"method":{"$ref":"#/$defs/attackMethod"},"norm":{"$ref":"#/$defs/norm"},"steps":{"$ref":"#/$defs/attackSteps"},"step_size":{"description":"Length of a step. 0.25eps follows the schedule as the paper's does, 2/255 or 0.01 stays. Default 0.25eps; 1eps for fgsm, 1.25eps for fgsm-rs.","$ref":"#/$defs/stepSize"},"start":{"$ref":"#/$defs/start"},"restarts":{"$ref":"#/$defs/restarts"},"keep":{"$ref":"#/$defs/keep"},"batchnorm":{"$ref":"#/$defs/attackBatchnorm"},"loss":{"$ref":"#/$defs/attackLoss"},"bounds":{"description":"Lowest and highest pixel value. Default [0, 1].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"default":[0,1]}}};
const schema37 = {"title":"AttackPreset","description":"Settings by their source; keys written beside it take precedence. paper: start uniform-step, last iterate, BatchNorm in eval mode, step following ε (0.01 of it at the target and ε/0.01 + 10 steps on MNIST, ε/4 and 10 steps otherwise). madry: start uniform, BatchNorm in train mode, 40 steps of 0.01 on MNIST, 10 of 2/255 otherwise. rice: start uniform, 10 steps of 2/255, BatchNorm in train mode. wong: fgsm-rs with a step of 1.25 ε, BatchNorm in train mode.","enum":["paper","madry","rice","wong"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "paper") || (data === "madry")) || (data === "rice")) || (data === "wong"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values",schema:schema37.enum,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"AttackMethod","description":"pgd: projected gradient ascent. fgsm: one step of length ε from the clean image. fgsm-rs: one step of 1.25 ε from a random start (Wong et al. 2020). none: leave images clean. Default pgd.","enum":["pgd","fgsm","fgsm-rs","none"],"default":"pgd"};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "pgd") || (data === "fgsm")) || (data === "fgsm-rs")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"NormName","description":"Norm of the budget and of the steps. Default linf, as in the paper.","enum":["linf","l2","l1"],"default":"linf"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "linf") || (data === "l2")) || (data === "l1"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"AttackSteps","description":"Gradient steps of PGD. Default 10. Paper: ε/0.01 + 10 on MNIST (50 at 0.4), 10 on CIFAR-10 (§3.3).","type":"integer","minimum":1,"maximum":100000,"default":10};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"StepSize","description":"Length of a step: a multiple of the current budget (0.25eps, so that it follows the schedule) or a fraction of the pixel range (2/255, 2px, 0.01).","type":["number","string"],"pattern":"^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$","examples":["0.25eps","2/255",0.01]};
const pattern4 = new RegExp("^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be number,string",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$"},message:"must match pattern \""+"^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$"+"\"",schema:"^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$",parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Start","description":"Where an attack starts. none: at the image. uniform: uniformly in the ε ball. uniform-step: uniformly in the ball of one step, as in the paper's code (§6.2). Default uniform; none for fgsm.","enum":["none","uniform","uniform-step"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "none") || (data === "uniform")) || (data === "uniform-step"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values",schema:schema42.enum,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"Restarts","description":"Independent starts, of which the worst for the network is kept sample by sample. Default 1.","type":"integer","minimum":1,"maximum":10000,"default":1};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Keep","description":"Which iterate an attack returns: the last, as in the paper, or the one of highest loss. Default last.","enum":["last","best"],"default":"last"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "last") || (data === "best"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values",schema:schema44.enum,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"AttackBatchnorm","description":"Mode of BatchNorm while the attack runs: eval (running statistics, as in the paper) or train (batch statistics, as Madry, Wong and Rice). Default eval.","enum":["eval","train"],"default":"eval"};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "eval") || (data === "train"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"AttackLoss","description":"What the attack maximises: cross-entropy of the label, or kl, the divergence from the clean prediction. Default cross-entropy; kl for objective trades.","enum":["cross-entropy","kl"]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "cross-entropy") || (data === "kl"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.preset !== undefined){
if(!(validate96(data.preset, {instancePath:instancePath+"/preset",parentData:data,parentDataProperty:"preset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate98(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined){
if(!(validate100(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
if(!(validate102(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.step_size !== undefined){
if(!(validate104(data.step_size, {instancePath:instancePath+"/step_size",parentData:data,parentDataProperty:"step_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate106(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.restarts !== undefined){
if(!(validate108(data.restarts, {instancePath:instancePath+"/restarts",parentData:data,parentDataProperty:"restarts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
if(!(validate110(data.keep, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.batchnorm !== undefined){
if(!(validate112(data.batchnorm, {instancePath:instancePath+"/batchnorm",parentData:data,parentDataProperty:"batchnorm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate114(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.bounds !== undefined){
let data10 = data.bounds;
if(Array.isArray(data10)){
if(data10.length > 2){
const err1 = {instancePath:instancePath+"/bounds",schemaPath:"#/properties/bounds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema36.properties.bounds,data:data10};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data10.length < 2){
const err2 = {instancePath:instancePath+"/bounds",schemaPath:"#/properties/bounds/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema36.properties.bounds,data:data10};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err3 = {instancePath:instancePath+"/bounds/" + i0,schemaPath:"#/properties/bounds/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.bounds.items.type,parentSchema:schema36.properties.bounds.items,data:data11};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/bounds",schemaPath:"#/properties/bounds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.bounds.type,parentSchema:schema36.properties.bounds,data:data10};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"Budget","description":"Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.","type":["number","string"],"pattern":"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$","examples":["8/255","8px",0.03]};
const pattern5 = new RegExp("^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be number,string",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$"},message:"must match pattern \""+"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$"+"\"",schema:"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$",parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"EpsilonSchedule","description":"A schedule of ε. u is the relative time in [0, 1) within the PAS period; values are clipped to [0, target] (paper §3.1).","type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"$ref":"#/$defs/epsilonConstant"},{"$ref":"#/$defs/epsilonRamp"},{"$ref":"#/$defs/epsilonStep"},{"$ref":"#/$defs/epsilonExponential"},{"$ref":"#/$defs/epsilonPiecewise"},{"$ref":"#/$defs/epsilonOneCycle"}]};
const schema49 = {"title":"ConstantEpsilon","description":"ε = target throughout: ordinary adversarial training.","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"constant"},"target":{"$ref":"#/$defs/target"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be number,string",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$"},message:"must match pattern \""+"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$"+"\"",schema:"^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$",parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.","anyOf":[{"$ref":"#/$defs/warmupEpochs"},{"title":"EpsilonWarmupEntry","type":"object","additionalProperties":false,"required":["epochs"],"properties":{"epochs":{"$ref":"#/$defs/warmupEpochs"},"from":{"$ref":"#/$defs/budget"}}}]};
const schema52 = {"title":"WarmupEpochs","description":"Epochs of the warm-up, above 0.","type":"number","exclusiveMinimum":0,"examples":[5]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epochs === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'",schema:schema51.anyOf[1].required,parentSchema:schema51.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "epochs") || (key0 === "from"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.epochs !== undefined){
if(!(validate124(data.epochs, {instancePath:instancePath+"/epochs",parentData:data,parentDataProperty:"epochs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate117(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.anyOf[1].type,parentSchema:schema51.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema51.anyOf,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate123.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema53 = {"title":"Update","description":"When the value is computed anew: at every epoch, from the whole epoch number as in the paper's code, or before every batch. Default epoch; batch for one-cycle.","enum":["epoch","batch"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "epoch") || (data === "batch"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values",schema:schema53.enum,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schedule") || (key0 === "target")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("constant" !== data0){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "constant"},message:"must be equal to constant",schema:"constant",parentSchema:schema49.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"RampEpsilon","description":"From min to max, linearly or as ½(1 − cos πu), clipped at target (the paper's schedules).","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"linear: min + (max − min)·u. cosine: min + ½(max − min)(1 − cos πu).","enum":["linear","cosine"]},"target":{"$ref":"#/$defs/target"},"min":{"description":"Where the schedule starts. Default 0, as in the paper; below 0 the budget stays 0 for a while.","$ref":"#/$defs/budget","examples":[0]},"max":{"description":"Where the schedule would end if it were not clipped at target. Default 2 × target. Paper: 0.6 (cosine) and 0.8 (linear) for target 0.4; 16/255 for 8/255 (§3.3).","$ref":"#/$defs/budget","examples":["16/255"]},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schedule") || (key0 === "target")) || (key0 === "min")) || (key0 === "max")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(!((data0 === "linear") || (data0 === "cosine"))){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues: schema54.properties.schedule.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.schedule.enum,parentSchema:schema54.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate117(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate117(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"StepEpsilon","description":"initial · factor^(number of moments passed), clipped at target.","type":"object","additionalProperties":false,"required":["schedule","target","initial","factor","at"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"step"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/budget"},"factor":{"description":"The budget is multiplied by this at each moment of `at`; above 1 it grows.","$ref":"#/$defs/factor"},"at":{"$ref":"#/$defs/moments"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};
const schema56 = {"title":"Factor","description":"The value is multiplied by this at each moment of `at`. Default 0.1.","type":"number","exclusiveMinimum":0,"default":0.1};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"Moments","description":"When the value drops: all relative (50%, 0.5) or all in epochs (10 epochs, 10), ascending. See the single moment for how bare numbers are read.","type":"array","minItems":1,"items":{"$ref":"#/$defs/moment"},"examples":[["50%","75%"],["100 epochs","150 epochs"]]};
const schema58 = {"title":"Moment","description":"A moment within a PAS period (within the run where the schedule is not reset): 50% or 0.5 is relative to the length, 10 epochs or 10 counts epochs. Bare numbers below 1 are relative, whole numbers from 1 count epochs.","type":["number","string"],"minimum":0,"pattern":"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$","examples":["50%","10 epochs",0.5,10]};
const pattern7 = new RegExp("^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be number,string",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$"},message:"must match pattern \""+"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$"+"\"",schema:"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$",parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.initial === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.factor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schedule") || (key0 === "target")) || (key0 === "initial")) || (key0 === "factor")) || (key0 === "at")) || (key0 === "warmup")) || (key0 === "update"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("step" !== data0){
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "step"},message:"must be equal to constant",schema:"step",parentSchema:schema55.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.initial !== undefined){
if(!(validate117(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.factor !== undefined){
if(!(validate140(data.factor, {instancePath:instancePath+"/factor",parentData:data,parentDataProperty:"factor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate142(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"ExponentialEpsilon","description":"initial · decay^epoch, clipped at target; epochs count from the start of the period.","type":"object","additionalProperties":false,"required":["schedule","target","initial","decay"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"exponential"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/budget"},"decay":{"description":"The budget is multiplied by this every epoch; above 1 it grows.","$ref":"#/$defs/decay"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};
const schema60 = {"title":"Decay","description":"The value is multiplied by this every epoch.","type":"number","exclusiveMinimum":0,"examples":[0.95]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.initial === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decay === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decay"},message:"must have required property '"+"decay"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schedule") || (key0 === "target")) || (key0 === "initial")) || (key0 === "decay")) || (key0 === "warmup")) || (key0 === "update"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("exponential" !== data0){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "exponential"},message:"must be equal to constant",schema:"exponential",parentSchema:schema59.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.initial !== undefined){
if(!(validate117(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.decay !== undefined){
if(!(validate151(data.decay, {instancePath:instancePath+"/decay",parentData:data,parentDataProperty:"decay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"PiecewiseEpsilon","description":"Straight lines through the points; constant before the first and after the last.","type":"object","additionalProperties":false,"required":["schedule","target","points"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"piecewise"},"target":{"$ref":"#/$defs/target"},"points":{"description":"The corners of the curve in order of time. Two points at one moment make a jump.","type":"array","minItems":1,"items":{"title":"EpsilonPoint","description":"A corner of the curve.","type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"$ref":"#/$defs/moment"},"value":{"$ref":"#/$defs/budget"}}},"examples":[[{"at":"20%","value":0},{"at":"60%","value":"8/255"}]]},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.points === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schedule") || (key0 === "target")) || (key0 === "points")) || (key0 === "warmup")) || (key0 === "update"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("piecewise" !== data0){
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "piecewise"},message:"must be equal to constant",schema:"piecewise",parentSchema:schema61.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.points !== undefined){
let data2 = data.points;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61.properties.points,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.at === undefined){
const err6 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema61.properties.points.items.required,parentSchema:schema61.properties.points.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.value === undefined){
const err7 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema61.properties.points.items.required,parentSchema:schema61.properties.points.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "at") || (key1 === "value"))){
const err8 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.points.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.at !== undefined){
if(!(validate143(data3.at, {instancePath:instancePath+"/points/" + i0+"/at",parentData:data3,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data3.value !== undefined){
if(!(validate117(data3.value, {instancePath:instancePath+"/points/" + i0+"/value",parentData:data3,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.points.items.type,parentSchema:schema61.properties.points.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.points.type,parentSchema:schema61.properties.points,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"OneCycleEpsilon","description":"Rises from initial to max, then falls to final; clipped at target.","type":"object","additionalProperties":false,"required":["schedule","target"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"one-cycle"},"target":{"$ref":"#/$defs/target"},"initial":{"description":"Value at the start of a period. Default 0.","$ref":"#/$defs/budget","examples":[0]},"max":{"description":"Value at the peak. Default target.","$ref":"#/$defs/budget"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/budget","examples":[0]},"peak":{"$ref":"#/$defs/peak"},"anneal":{"$ref":"#/$defs/anneal"},"warmup":{"$ref":"#/$defs/epsilonWarmup"},"update":{"$ref":"#/$defs/update"}}};
const schema63 = {"title":"Peak","description":"When the maximum is reached, as a fraction of the length (0.4 or 40%). Default 0.5. Wong et al. 2020: 0.4 on MNIST, 0.5 on CIFAR-10.","type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$","default":0.5};
const pattern8 = new RegExp("^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$", "u");

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be number,string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$"},message:"must match pattern \""+"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$"+"\"",schema:"^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"Anneal","description":"Shape of rise and fall. Default linear (Wong et al. 2020); cosine as PyTorch's OneCycleLR.","enum":["linear","cosine"],"default":"linear"};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "linear") || (data === "cosine"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("one-cycle" !== data0){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "one-cycle"},message:"must be equal to constant",schema:"one-cycle",parentSchema:schema62.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate121(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.initial !== undefined){
if(!(validate117(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate117(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
if(!(validate117(data.final, {instancePath:instancePath+"/final",parentData:data,parentDataProperty:"final",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.peak !== undefined){
if(!(validate166(data.peak, {instancePath:instancePath+"/peak",parentData:data,parentDataProperty:"peak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.anneal !== undefined){
if(!(validate168(data.anneal, {instancePath:instancePath+"/anneal",parentData:data,parentDataProperty:"anneal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate123(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.schedule;
if(typeof tag0 == "string"){
if(tag0 === "constant"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "linear"){
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cosine"){
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "step"){
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "exponential"){
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "piecewise"){
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "one-cycle"){
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "schedule", tagValue: tag0},message:"value of tag \"schedule\" must be in oneOf",schema:schema48.discriminator,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "schedule", tagValue: tag0},message:"tag \"schedule\" must be string",schema:schema48.discriminator,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate119.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema65 = {"title":"PasSection","description":"Periodic adversarial scheduling (paper §3.2): training is cut into periods, and schedules start again with each.","type":"object","additionalProperties":false,"properties":{"periods":{"description":"Lengths of the periods in epochs, or how many periods train.epochs is cut into as evenly as possible. Default: one period. Paper: [100, 50, 50] on CIFAR-10.","anyOf":[{"title":"PeriodCount","type":"integer","minimum":1,"maximum":10000},{"title":"PeriodLengths","type":"array","minItems":1,"maxItems":10000,"items":{"type":"integer","minimum":1,"maximum":100000}}],"examples":[[100,50,50],3]},"reset":{"description":"What starts again with each period. epsilon, learning_rate: the schedule; what is not listed runs once over the whole training. momentum: the optimiser's moving averages of the gradient. optimizer: all its state. Default [epsilon, learning_rate], as in the paper.","type":"array","items":{"enum":["epsilon","learning_rate","momentum","optimizer"]},"default":["epsilon","learning_rate"]},"ensemble":{"description":"period-ends: also evaluate the mean softmax of the weights at the ends of the periods, as in the paper. Default period-ends with several periods, else none.","enum":["period-ends","none"]}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "periods") || (key0 === "reset")) || (key0 === "ensemble"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.periods !== undefined){
let data0 = data.periods;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.periods.anyOf[0].type,parentSchema:schema65.properties.periods.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema65.properties.periods.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema65.properties.periods.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 10000){
const err4 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema65.properties.periods.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.periods.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/periods/" + i0,schemaPath:"#/properties/periods/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.periods.anyOf[1].items.type,parentSchema:schema65.properties.periods.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/periods/" + i0,schemaPath:"#/properties/periods/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema65.properties.periods.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/periods/" + i0,schemaPath:"#/properties/periods/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema65.properties.periods.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.periods.anyOf[1].type,parentSchema:schema65.properties.periods.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema65.properties.periods.anyOf,parentSchema:schema65.properties.periods,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.reset !== undefined){
let data2 = data.reset;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((((data3 === "epsilon") || (data3 === "learning_rate")) || (data3 === "momentum")) || (data3 === "optimizer"))){
const err11 = {instancePath:instancePath+"/reset/" + i1,schemaPath:"#/properties/reset/items/enum",keyword:"enum",params:{allowedValues: schema65.properties.reset.items.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.reset.items.enum,parentSchema:schema65.properties.reset.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.reset.type,parentSchema:schema65.properties.reset,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ensemble !== undefined){
let data4 = data.ensemble;
if(!((data4 === "period-ends") || (data4 === "none"))){
const err13 = {instancePath:instancePath+"/ensemble",schemaPath:"#/properties/ensemble/enum",keyword:"enum",params:{allowedValues: schema65.properties.ensemble.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.ensemble.enum,parentSchema:schema65.properties.ensemble,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"Rate","description":"A learning rate, above 0.","type":"number","exclusiveMinimum":0,"examples":[0.1]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"RateSchedule","description":"A schedule of the learning rate. u is the relative time in [0, 1) within the PAS period.","type":"object","required":["schedule"],"discriminator":{"propertyName":"schedule"},"oneOf":[{"$ref":"#/$defs/rateConstant"},{"$ref":"#/$defs/rateAnneal"},{"$ref":"#/$defs/rateStep"},{"$ref":"#/$defs/rateExponential"},{"$ref":"#/$defs/ratePiecewise"},{"$ref":"#/$defs/rateOneCycle"}]};
const schema68 = {"title":"ConstantRate","description":"The same value throughout.","type":"object","additionalProperties":false,"required":["schedule","value"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"constant"},"value":{"$ref":"#/$defs/rate"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};
const schema69 = {"description":"Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.","anyOf":[{"$ref":"#/$defs/warmupEpochs"},{"title":"RateWarmupEntry","type":"object","additionalProperties":false,"required":["epochs"],"properties":{"epochs":{"$ref":"#/$defs/warmupEpochs"},"from":{"$ref":"#/$defs/rateOrZero"}}}]};
const schema70 = {"title":"RateOrZero","description":"A learning rate, 0 or more.","type":"number","minimum":0,"examples":[0.1]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epochs === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "epochs"},message:"must have required property '"+"epochs"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "epochs") || (key0 === "from"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.epochs !== undefined){
if(!(validate124(data.epochs, {instancePath:instancePath+"/epochs",parentData:data,parentDataProperty:"epochs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate190(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.anyOf[1].type,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema69.anyOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate187.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schedule") || (key0 === "value")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("constant" !== data0){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "constant"},message:"must be equal to constant",schema:"constant",parentSchema:schema68.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate182(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"AnnealedRate","description":"From initial to final, linearly or as a half cosine.","type":"object","additionalProperties":false,"required":["schedule","initial"],"properties":{"schedule":{"description":"linear: initial + (final − initial)·u. cosine: initial + ½(final − initial)(1 − cos πu).","enum":["linear","cosine"]},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rateOrZero"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.initial === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schedule") || (key0 === "initial")) || (key0 === "final")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(!((data0 === "linear") || (data0 === "cosine"))){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues: schema71.properties.schedule.enum},message:"must be equal to one of the allowed values",schema:schema71.properties.schedule.enum,parentSchema:schema71.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.initial !== undefined){
if(!(validate190(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
if(!(validate190(data.final, {instancePath:instancePath+"/final",parentData:data,parentDataProperty:"final",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"title":"StepRate","description":"initial · factor^(number of moments passed). Rice et al. 2020: 0.1, ×0.1 at 50% and 75%.","type":"object","additionalProperties":false,"required":["schedule","initial","at"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"step"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rate"},"factor":{"$ref":"#/$defs/factor"},"at":{"$ref":"#/$defs/moments"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.initial === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schedule") || (key0 === "initial")) || (key0 === "factor")) || (key0 === "at")) || (key0 === "warmup")) || (key0 === "update"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("step" !== data0){
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "step"},message:"must be equal to constant",schema:"step",parentSchema:schema72.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.initial !== undefined){
if(!(validate182(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.factor !== undefined){
if(!(validate140(data.factor, {instancePath:instancePath+"/factor",parentData:data,parentDataProperty:"factor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate142(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"title":"ExponentialRate","description":"initial · decay^epoch; epochs count from the start of the period.","type":"object","additionalProperties":false,"required":["schedule","initial","decay"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"exponential"},"initial":{"description":"Value at the start of a period.","$ref":"#/$defs/rate"},"decay":{"$ref":"#/$defs/decay"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.initial === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.decay === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decay"},message:"must have required property '"+"decay"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schedule") || (key0 === "initial")) || (key0 === "decay")) || (key0 === "warmup")) || (key0 === "update"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("exponential" !== data0){
const err4 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "exponential"},message:"must be equal to constant",schema:"exponential",parentSchema:schema73.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.initial !== undefined){
if(!(validate182(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.decay !== undefined){
if(!(validate151(data.decay, {instancePath:instancePath+"/decay",parentData:data,parentDataProperty:"decay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"title":"PiecewiseRate","description":"Straight lines through the points; constant before the first and after the last.","type":"object","additionalProperties":false,"required":["schedule","points"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"piecewise"},"points":{"description":"The corners of the curve in order of time. Two points at one moment make a jump.","type":"array","minItems":1,"items":{"title":"RatePoint","description":"A corner of the curve.","type":"object","additionalProperties":false,"required":["at","value"],"properties":{"at":{"$ref":"#/$defs/moment"},"value":{"$ref":"#/$defs/rateOrZero"}}},"examples":[[{"at":"50%","value":0.1},{"at":"90%","value":0.001}]]},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.points === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schedule") || (key0 === "points")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("piecewise" !== data0){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "piecewise"},message:"must be equal to constant",schema:"piecewise",parentSchema:schema74.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.points !== undefined){
let data1 = data.points;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema74.properties.points,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.at === undefined){
const err5 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema74.properties.points.items.required,parentSchema:schema74.properties.points.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.value === undefined){
const err6 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema74.properties.points.items.required,parentSchema:schema74.properties.points.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "at") || (key1 === "value"))){
const err7 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema74.properties.points.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.at !== undefined){
if(!(validate143(data2.at, {instancePath:instancePath+"/points/" + i0+"/at",parentData:data2,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data2.value !== undefined){
if(!(validate190(data2.value, {instancePath:instancePath+"/points/" + i0+"/value",parentData:data2,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.properties.points.items.type,parentSchema:schema74.properties.points.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.points.type,parentSchema:schema74.properties.points,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"title":"OneCycleRate","description":"Rises from initial to max, then falls to final (the cyclic rate of fast adversarial training, Wong et al. 2020).","type":"object","additionalProperties":false,"required":["schedule","max"],"properties":{"schedule":{"description":"Shape of the schedule.","const":"one-cycle"},"initial":{"description":"Value at the start of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"max":{"description":"Value at the peak. Wong et al.: 0.2 (CIFAR-10, SGD), 5e-3 (MNIST, Adam).","$ref":"#/$defs/rate"},"final":{"description":"Value at the end of a period. Default 0.","$ref":"#/$defs/rateOrZero","examples":[0]},"peak":{"$ref":"#/$defs/peak"},"anneal":{"$ref":"#/$defs/anneal"},"warmup":{"$ref":"#/$defs/rateWarmup"},"update":{"$ref":"#/$defs/update"}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.max === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "schedule") || (key0 === "initial")) || (key0 === "max")) || (key0 === "final")) || (key0 === "peak")) || (key0 === "anneal")) || (key0 === "warmup")) || (key0 === "update"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if("one-cycle" !== data0){
const err3 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/const",keyword:"const",params:{allowedValue: "one-cycle"},message:"must be equal to constant",schema:"one-cycle",parentSchema:schema75.properties.schedule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.initial !== undefined){
if(!(validate190(data.initial, {instancePath:instancePath+"/initial",parentData:data,parentDataProperty:"initial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate182(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
if(!(validate190(data.final, {instancePath:instancePath+"/final",parentData:data,parentDataProperty:"final",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.peak !== undefined){
if(!(validate166(data.peak, {instancePath:instancePath+"/peak",parentData:data,parentDataProperty:"peak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.anneal !== undefined){
if(!(validate168(data.anneal, {instancePath:instancePath+"/anneal",parentData:data,parentDataProperty:"anneal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.warmup !== undefined){
if(!(validate187(data.warmup, {instancePath:instancePath+"/warmup",parentData:data,parentDataProperty:"warmup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
if(!(validate129(data.update, {instancePath:instancePath+"/update",parentData:data,parentDataProperty:"update",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.schedule;
if(typeof tag0 == "string"){
if(tag0 === "constant"){
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "linear"){
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cosine"){
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "step"){
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "exponential"){
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "piecewise"){
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "one-cycle"){
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "schedule", tagValue: tag0},message:"value of tag \"schedule\" must be in oneOf",schema:schema67.discriminator,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "schedule", tagValue: tag0},message:"tag \"schedule\" must be string",schema:schema67.discriminator,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate184.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema76 = {"title":"OptimizerSection","description":"The optimiser, as in PyTorch. Default: sgd with momentum 0.9 and weight decay 5e-4.","type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/sgd"},{"$ref":"#/$defs/adam"}]};
const schema77 = {"title":"Sgd","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Stochastic gradient descent.","const":"sgd"},"momentum":{"description":"Default 0.9, as in the paper.","type":"number","minimum":0,"exclusiveMaximum":1,"default":0.9},"dampening":{"description":"Default 0.","type":"number","minimum":0,"maximum":1,"default":0},"nesterov":{"description":"Nesterov's momentum. Default false.","type":"boolean","default":false},"weight_decay":{"$ref":"#/$defs/weightDecay"}}};
const schema78 = {"title":"WeightDecay","description":"l2 penalty on all parameters. Default 5e-4 for sgd, 0 for adam, 0.01 for adamw. Paper: 0 on MNIST, 1e-3 on CIFAR-10 (§3.3).","type":"number","minimum":0,"examples":[0.0005,0.001]};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "momentum")) || (key0 === "dampening")) || (key0 === "nesterov")) || (key0 === "weight_decay"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if("sgd" !== data0){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "sgd"},message:"must be equal to constant",schema:"sgd",parentSchema:schema77.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.momentum !== undefined){
let data1 = data.momentum;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/momentum",schemaPath:"#/properties/momentum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.momentum,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 >= 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/momentum",schemaPath:"#/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema77.properties.momentum,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/momentum",schemaPath:"#/properties/momentum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.momentum.type,parentSchema:schema77.properties.momentum,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dampening !== undefined){
let data2 = data.dampening;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/dampening",schemaPath:"#/properties/dampening/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema77.properties.dampening,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/dampening",schemaPath:"#/properties/dampening/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.dampening,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dampening",schemaPath:"#/properties/dampening/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.dampening.type,parentSchema:schema77.properties.dampening,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nesterov !== undefined){
let data3 = data.nesterov;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/nesterov",schemaPath:"#/properties/nesterov/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema77.properties.nesterov.type,parentSchema:schema77.properties.nesterov,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.weight_decay !== undefined){
if(!(validate233(data.weight_decay, {instancePath:instancePath+"/weight_decay",parentData:data,parentDataProperty:"weight_decay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"title":"Adam","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"adam: the penalty enters the gradient. adamw: the decay is apart from it.","enum":["adam","adamw"]},"betas":{"description":"Decay of the averages of the gradient and of its square. Default [0.9, 0.999].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":0,"exclusiveMaximum":1},"default":[0.9,0.999]},"eps":{"description":"Added to the denominator. Default 1e-8.","type":"number","exclusiveMinimum":0,"default":1e-8},"weight_decay":{"$ref":"#/$defs/weightDecay"}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "betas")) || (key0 === "eps")) || (key0 === "weight_decay"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((data0 === "adam") || (data0 === "adamw"))){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema79.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.name.enum,parentSchema:schema79.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.betas !== undefined){
let data1 = data.betas;
if(Array.isArray(data1)){
if(data1.length > 2){
const err3 = {instancePath:instancePath+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema79.properties.betas,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 2){
const err4 = {instancePath:instancePath+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema79.properties.betas,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/betas/" + i0,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.betas.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 >= 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/betas/" + i0,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema79.properties.betas.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/betas/" + i0,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema79.properties.betas.items.type,parentSchema:schema79.properties.betas.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties.betas.type,parentSchema:schema79.properties.betas,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.eps !== undefined){
let data3 = data.eps;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema79.properties.eps,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema79.properties.eps.type,parentSchema:schema79.properties.eps,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.weight_decay !== undefined){
if(!(validate233(data.weight_decay, {instancePath:instancePath+"/weight_decay",parentData:data,parentDataProperty:"weight_decay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.name;
if(typeof tag0 == "string"){
if(tag0 === "sgd"){
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "adam"){
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "adamw"){
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag0},message:"value of tag \"name\" must be in oneOf",schema:schema76.discriminator,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag0},message:"tag \"name\" must be string",schema:schema76.discriminator,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate231.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema80 = {"title":"TrainSection","description":"How long and what for.","type":"object","additionalProperties":false,"properties":{"epochs":{"description":"Passes over the training samples. Default: the sum of pas.periods, with which it must agree. Paper: 100 on MNIST, 200 on CIFAR-10.","type":"integer","minimum":1,"maximum":100000,"examples":[100]},"batch_size":{"description":"Samples of an update. The last, smaller batch of an epoch is kept. Default 128, as in the paper.","type":"integer","minimum":1,"default":128},"micro_batch_size":{"description":"The most samples computed at once. A larger batch is computed in parts of equal size, whose gradients add up (gradient accumulation): the update is the same but for rounding, and for BatchNorm, whose statistics are those of a part; memory is that of a part. auto: as many as fit into memory by the estimate; resolved.json says how many. Default: the whole batch.","anyOf":[{"type":"integer","minimum":1},{"enum":["auto"]}],"examples":[32,"auto"]},"objective":{"description":"What is minimised. Default adversarial: cross-entropy at the attacked images.","anyOf":[{"$ref":"#/$defs/objectiveName"},{"$ref":"#/$defs/objective"}],"default":"adversarial","examples":["adversarial",{"name":"trades","beta":6}]},"averaging":{"description":"Averaging of the weights, evaluated beside the last ones. Default none.","anyOf":[{"$ref":"#/$defs/averagingName"},{"$ref":"#/$defs/averaging"}],"default":"none","examples":["swa",{"method":"ema","decay":0.999}]},"gradient_clip":{"description":"Largest l2 norm of the whole gradient; longer ones are shortened to it. Default: no limit.","type":"number","exclusiveMinimum":0},"precision":{"description":"In what the attack and the training step compute. Default float32. mixed-float16: convolutions and matrix products in half precision, sums and what divides in float32, with dynamic loss scaling, on a GPU that has half precision. Weights, optimiser state, BatchNorm statistics, averages, evaluation and analyses are float32 always.","enum":["float32","mixed-float16"],"default":"float32"}}};
const schema81 = {"title":"ObjectiveName","description":"The objective by its name alone.","type":"string","enum":["adversarial","clean","mix","trades","mart"]};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "adversarial") || (data === "clean")) || (data === "mix")) || (data === "trades")) || (data === "mart"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values",schema:schema81.enum,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"ObjectiveEntry","description":"The objective and its settings.","type":"object","required":["name"],"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/plainObjective"},{"$ref":"#/$defs/mixObjective"},{"$ref":"#/$defs/regularisedObjective"}]};
const schema83 = {"title":"PlainObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"adversarial: cross-entropy at the attacked images, as in the paper. clean: at the images themselves.","enum":["adversarial","clean"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((data0 === "adversarial") || (data0 === "clean"))){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema83.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema83.properties.name.enum,parentSchema:schema83.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"MixObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"clean_weight·CE(x) + (1 − clean_weight)·CE(x′).","const":"mix"},"clean_weight":{"description":"Weight of the clean loss. Default 0.5.","type":"number","minimum":0,"maximum":1,"default":0.5}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "clean_weight"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if("mix" !== data0){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "mix"},message:"must be equal to constant",schema:"mix",parentSchema:schema84.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clean_weight !== undefined){
let data1 = data.clean_weight;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/clean_weight",schemaPath:"#/properties/clean_weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema84.properties.clean_weight,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/clean_weight",schemaPath:"#/properties/clean_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.clean_weight,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/clean_weight",schemaPath:"#/properties/clean_weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema84.properties.clean_weight.type,parentSchema:schema84.properties.clean_weight,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"title":"RegularisedObjective","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"trades: CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019). mart: Wang et al. 2020.","enum":["trades","mart"]},"beta":{"description":"Weight of the robustness term. Default 6 for both, as in their CIFAR-10 scripts.","type":"number","minimum":0,"default":6}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "beta"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((data0 === "trades") || (data0 === "mart"))){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema85.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.name.enum,parentSchema:schema85.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.beta !== undefined){
let data1 = data.beta;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema85.properties.beta,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema85.properties.beta.type,parentSchema:schema85.properties.beta,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.name;
if(typeof tag0 == "string"){
if(tag0 === "adversarial"){
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "clean"){
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "mix"){
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "trades"){
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "mart"){
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag0},message:"value of tag \"name\" must be in oneOf",schema:schema82.discriminator,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag0},message:"tag \"name\" must be string",schema:schema82.discriminator,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate244.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema86 = {"title":"AveragingName","description":"The averaging by its name alone.","type":"string","enum":["none","ema","swa"]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "none") || (data === "ema")) || (data === "swa"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values",schema:schema86.enum,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"title":"AveragingEntry","description":"The averaging and its settings.","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"$ref":"#/$defs/noAveraging"},{"$ref":"#/$defs/ema"},{"$ref":"#/$defs/swa"}]};
const schema88 = {"title":"NoAveraging","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"No averaging.","const":"none"}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "method")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("none" !== data0){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema88.properties.method,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"title":"Ema","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"Exponential moving average with decay min(decay, (1 + d)/(10 + d)) after d updates.","const":"ema"},"decay":{"description":"Default 0.995.","type":"number","minimum":0,"exclusiveMaximum":1,"default":0.995}}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "method") || (key0 === "decay"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("ema" !== data0){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "ema"},message:"must be equal to constant",schema:"ema",parentSchema:schema89.properties.method,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decay !== undefined){
let data1 = data.decay;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/decay",schemaPath:"#/properties/decay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.decay,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 >= 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/decay",schemaPath:"#/properties/decay/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema89.properties.decay,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/decay",schemaPath:"#/properties/decay/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema89.properties.decay.type,parentSchema:schema89.properties.decay,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"title":"Swa","type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"description":"Equal average of the weights at the ends of epochs; BatchNorm statistics are estimated again.","const":"swa"},"start_epoch":{"description":"First epoch that enters the average, from 0. Default: half of train.epochs.","type":"integer","minimum":0}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "method") || (key0 === "start_epoch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("swa" !== data0){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "swa"},message:"must be equal to constant",schema:"swa",parentSchema:schema90.properties.method,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start_epoch !== undefined){
let data1 = data.start_epoch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/start_epoch",schemaPath:"#/properties/start_epoch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.start_epoch.type,parentSchema:schema90.properties.start_epoch,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/start_epoch",schemaPath:"#/properties/start_epoch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema90.properties.start_epoch,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.method;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "ema"){
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "swa"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0},message:"value of tag \"method\" must be in oneOf",schema:schema87.discriminator,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0},message:"tag \"method\" must be string",schema:schema87.discriminator,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate256.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate256.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "epochs") || (key0 === "batch_size")) || (key0 === "micro_batch_size")) || (key0 === "objective")) || (key0 === "averaging")) || (key0 === "gradient_clip")) || (key0 === "precision"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.epochs !== undefined){
let data0 = data.epochs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.epochs.type,parentSchema:schema80.properties.epochs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema80.properties.epochs,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema80.properties.epochs,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.batch_size !== undefined){
let data1 = data.batch_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.batch_size.type,parentSchema:schema80.properties.batch_size,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema80.properties.batch_size,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.micro_batch_size !== undefined){
let data2 = data.micro_batch_size;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/micro_batch_size",schemaPath:"#/properties/micro_batch_size/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.micro_batch_size.anyOf[0].type,parentSchema:schema80.properties.micro_batch_size.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/micro_batch_size",schemaPath:"#/properties/micro_batch_size/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema80.properties.micro_batch_size.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(!(data2 === "auto")){
const err8 = {instancePath:instancePath+"/micro_batch_size",schemaPath:"#/properties/micro_batch_size/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema80.properties.micro_batch_size.anyOf[1].enum},message:"must be equal to one of the allowed values",schema:schema80.properties.micro_batch_size.anyOf[1].enum,parentSchema:schema80.properties.micro_batch_size.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/micro_batch_size",schemaPath:"#/properties/micro_batch_size/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema80.properties.micro_batch_size.anyOf,parentSchema:schema80.properties.micro_batch_size,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.objective !== undefined){
let data3 = data.objective;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate242(data3, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(!(validate244(data3, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema80.properties.objective.anyOf,parentSchema:schema80.properties.objective,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.averaging !== undefined){
let data4 = data.averaging;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate254(data4, {instancePath:instancePath+"/averaging",parentData:data,parentDataProperty:"averaging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
const _errs18 = errors;
if(!(validate256(data4, {instancePath:instancePath+"/averaging",parentData:data,parentDataProperty:"averaging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err11 = {instancePath:instancePath+"/averaging",schemaPath:"#/properties/averaging/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema80.properties.averaging.anyOf,parentSchema:schema80.properties.averaging,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.gradient_clip !== undefined){
let data5 = data.gradient_clip;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/gradient_clip",schemaPath:"#/properties/gradient_clip/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema80.properties.gradient_clip,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/gradient_clip",schemaPath:"#/properties/gradient_clip/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.gradient_clip.type,parentSchema:schema80.properties.gradient_clip,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.precision !== undefined){
let data6 = data.precision;
if(!((data6 === "float32") || (data6 === "mixed-float16"))){
const err14 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues: schema80.properties.precision.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.precision.enum,parentSchema:schema80.properties.precision,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"title":"EvaluateSection","description":"How accuracy is measured, always in eval mode and at the target ε unless an attack says otherwise.","type":"object","additionalProperties":false,"properties":{"attacks":{"description":"Attacks on the test split at the end, for the last, best, ensemble and averaged weights. Default [clean, pgd-20].","type":"array","items":{"$ref":"#/$defs/evaluationEntry"},"default":["clean","pgd-20"],"examples":[["clean","fgsm","pgd-20","pgd-100"]]},"during":{"description":"Attack of the held-out robust accuracy during training. Default pgd-10.","$ref":"#/$defs/evaluationEntry"},"every":{"description":"Measure held-out accuracy every so many epochs. Default 1.","type":"integer","minimum":1,"default":1},"samples":{"description":"Held-out samples used each time. Default: all.","type":"integer","minimum":1},"final_samples":{"description":"Test samples used at the end. Default: all.","type":"integer","minimum":1},"batch_size":{"description":"Samples computed at once; results do not depend on it. Default: as many as in training.","type":"integer","minimum":1}}};
const schema92 = {"anyOf":[{"$ref":"#/$defs/evaluationName"},{"$ref":"#/$defs/evaluationAttack"}]};
const schema93 = {"title":"EvaluationName","description":"clean: no attack. fgsm: one step of ε. pgd-N: N steps of 2.5 ε/N from a uniform start. pgd-N-R: the same with R restarts.","type":"string","pattern":"^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$","examples":["clean","fgsm","pgd-20","pgd-100","pgd-50-10"]};
const pattern9 = new RegExp("^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$", "u");

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$"},message:"must match pattern \""+"^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$"+"\"",schema:"^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema94 = {"title":"EvaluationAttackEntry","description":"An attack in full. What is left out is as in pgd-N.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name in events and results.","$ref":"#/$defs/name","examples":["pgd-strong"]},"method":{"$ref":"#/$defs/attackMethod"},"norm":{"description":"Default: that of the training attack.","$ref":"#/$defs/norm"},"epsilon":{"description":"Budget. Default: the target of training.","$ref":"#/$defs/budget"},"steps":{"description":"Default 20.","$ref":"#/$defs/attackSteps"},"step_size":{"description":"Default 2.5 ε/steps, at most ε.","$ref":"#/$defs/stepSize"},"start":{"$ref":"#/$defs/start"},"restarts":{"$ref":"#/$defs/restarts"},"keep":{"$ref":"#/$defs/keep"},"loss":{"$ref":"#/$defs/attackLoss"}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate98(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined){
if(!(validate100(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
if(!(validate117(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
if(!(validate102(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.step_size !== undefined){
if(!(validate104(data.step_size, {instancePath:instancePath+"/step_size",parentData:data,parentDataProperty:"step_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate106(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.restarts !== undefined){
if(!(validate108(data.restarts, {instancePath:instancePath+"/restarts",parentData:data,parentDataProperty:"restarts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
if(!(validate110(data.keep, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate114(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema92.anyOf,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate266.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "attacks") || (key0 === "during")) || (key0 === "every")) || (key0 === "samples")) || (key0 === "final_samples")) || (key0 === "batch_size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attacks !== undefined){
let data0 = data.attacks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate266(data0[i0], {instancePath:instancePath+"/attacks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/attacks",schemaPath:"#/properties/attacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.attacks.type,parentSchema:schema91.properties.attacks,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.during !== undefined){
if(!(validate266(data.during, {instancePath:instancePath+"/during",parentData:data,parentDataProperty:"during",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
let data3 = data.every;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.every.type,parentSchema:schema91.properties.every,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.every,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.samples !== undefined){
let data4 = data.samples;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.samples.type,parentSchema:schema91.properties.samples,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.samples,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.final_samples !== undefined){
let data5 = data.final_samples;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/final_samples",schemaPath:"#/properties/final_samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.final_samples.type,parentSchema:schema91.properties.final_samples,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/final_samples",schemaPath:"#/properties/final_samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.final_samples,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.batch_size !== undefined){
let data6 = data.batch_size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.batch_size.type,parentSchema:schema91.properties.batch_size,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.batch_size,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"title":"LandscapeSection","description":"Analyses of the loss landscape (paper §2): done when the run has trained, or later by `advexp landscape`.","type":"object","additionalProperties":false,"properties":{"hessian":{"title":"HessianSection","description":"Eigenvalues at one end of the Hessian's spectrum, with residuals (paper Fig. 3).","type":"object","additionalProperties":false,"properties":{"top":{"description":"How many eigenvalues. Default 20, as in the paper.","type":"integer","minimum":1,"maximum":1000,"default":20},"samples":{"description":"Training samples that make the loss. Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"which":{"title":"SpectrumEnd","description":"largest or smallest by value, or by magnitude (default, the paper's order).","enum":["largest","smallest","magnitude"],"default":"magnitude"},"method":{"title":"EigenMethod","description":"lanczos: thick-restart Lanczos with full reorthogonalisation (default). power-iteration: the paper's method, for comparison.","enum":["lanczos","power-iteration"],"default":"lanczos"},"tolerance":{"description":"lanczos: ‖Hv − λv‖ relative to |λ| at which a pair has converged. power-iteration: relative change of λ. Default 0.001.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"default":0.001},"basis":{"description":"Vectors that lanczos keeps at most; each takes 4 bytes a parameter. Default: three times top or top + 60, whichever is more, within 512 MiB.","type":"integer","minimum":3},"products":{"description":"Hessian-vector products at most. Default 1000.","type":"integer","minimum":1,"default":1000}}},"density":{"title":"DensitySection","description":"Density of all eigenvalues by stochastic Lanczos quadrature.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"starts":{"description":"Random starts, which give the error bars. Default 4.","type":"integer","minimum":1,"default":4},"steps":{"description":"Products for each start; the bandwidth is the width of the spectrum divided by it. Default 60.","type":"integer","minimum":2,"default":60}}},"curvature":{"title":"CurvatureSection","description":"Trace and Frobenius norm of the Hessian from random vectors, with standard errors.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":1,"default":4096},"loss":{"$ref":"#/$defs/landscapeLoss"},"products":{"description":"Hessian-vector products of each of the two estimates, Hutchinson's and Hutch++. Default 60.","type":"integer","minimum":3,"default":60}}},"slice":{"title":"SliceSection","description":"Loss and accuracy on a line or plane through the weights.","type":"object","additionalProperties":false,"properties":{"directions":{"title":"SliceDirections","description":"random: filter-normalised Gaussian directions (default). eigenvectors: of the Hessian's first eigenvalues, of unit length (paper Fig. 3), found by `hessian` before. trajectory: the principal plane of the run's checkpoints. checkpoints: the line or plane through the checkpoints of `through`.","enum":["random","eigenvectors","trajectory","checkpoints"],"default":"random"},"through":{"description":"checkpoints: one or two others; the first axis is 0 here and 1 there.","type":"array","minItems":1,"maxItems":2,"items":{"type":"string"},"examples":[["period-0"],["period-0","period-1"]]},"dimensions":{"description":"1 or 2. Default 2.","enum":[1,2],"default":2},"points":{"description":"Nodes along each axis, the ends included. Default 25.","type":"integer","minimum":2,"maximum":1001,"default":25},"range":{"description":"First and last coordinate on each axis. Default [-1, 1]; trajectory: what holds all checkpoints; checkpoints: [-0.5, 1.5].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"examples":[[-1,1]]},"biases":{"title":"BiasRule","description":"random: what becomes of biases and BatchNorm's parameters. zero: they stay (default). normalised: ±|value|, as in the paper.","enum":["zero","normalised"],"default":"zero"},"epsilons":{"description":"Budgets on one grid; 0 is the clean loss. Default 0 and the landscape's epsilon.","type":"array","minItems":1,"items":{"$ref":"#/$defs/budget"},"examples":[[0,"8/255"]]},"adversarial":{"title":"SliceAdversarial","description":"fresh: attacked anew at every node, the loss L_ε (default). frozen: attacked once at the centre. A number k: attacked once for each block of k (k × k) nodes, as in the paper.","anyOf":[{"enum":["fresh","frozen"]},{"type":"integer","minimum":2}],"default":"fresh"},"batchnorm":{"title":"SliceBatchNorm","description":"running: the statistics of the checkpoint at every node (default). batch: those of each batch, as in the paper. re-estimated: from the samples at every node.","enum":["running","batch","re-estimated"],"default":"running"},"samples":{"description":"Samples of each split. Default 1000.","type":"integer","minimum":1,"default":1000},"splits":{"description":"Default [train, test].","type":"array","minItems":1,"items":{"$ref":"#/$defs/landscapeSplit"},"default":["train","test"]}}},"scatter":{"title":"ScatterSection","description":"How adversarial samples and gradients change when the weights move: cosines between θ and θ + a·v, against a, and the constants and bound of the paper's §3.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 1000.","type":"integer","minimum":1,"default":1000},"directions":{"description":"Unit vectors v: random, or the Hessian's first eigenvector, found by `hessian` before. Default both.","type":"array","minItems":1,"items":{"enum":["random","eigenvector"]},"default":["random","eigenvector"]},"amplitudes":{"description":"Values of a, not 0.","type":"array","minItems":1,"items":{"type":"number"},"default":[-1,-0.5,-0.2,-0.1,0.1,0.2,0.5,1]},"repeats":{"description":"Attacks from other random starts at θ, which give the noise floor of the cosines. Default 4, as in the paper.","type":"integer","minimum":1,"default":4}}},"gradient":{"title":"GradientSection","description":"Gradient of the loss on a fixed probe set: its norm, layer by layer too, and the gradient noise scale.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 4096.","type":"integer","minimum":2,"default":4096},"loss":{"$ref":"#/$defs/sampledLoss"}}},"sharpness":{"title":"SharpnessSection","description":"Sharpness as others define it: rise of the loss under the worst and the average perturbation of the weights.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Default 1000.","type":"integer","minimum":1,"default":1000},"loss":{"$ref":"#/$defs/sampledLoss"},"rho":{"description":"Radius of the l2 ball of SAM's sharpness. Default 0.05.","type":"number","exclusiveMinimum":0,"default":0.05},"adaptive_rho":{"description":"Radius relative to each weight, for the adaptive and the average-case sharpness. Default 0.1.","type":"number","exclusiveMinimum":0,"default":0.1},"box":{"description":"ε-sharpness: each weight moves by at most box·(|w| + 1). Default 0.0005.","type":"number","exclusiveMinimum":0,"default":0.0005},"steps":{"description":"Gradient steps of the worst case. Default 20.","type":"integer","minimum":1,"default":20},"draws":{"description":"Random perturbations of the average case. Default 100.","type":"integer","minimum":2,"default":100}}},"connectivity":{"title":"ConnectivitySection","description":"A curve through low loss from these weights to another checkpoint, trained under attack (paper Appendix C).","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"The other checkpoint: a label of this run, or the .safetensors file of a checkpoint of a run with the same architecture.","type":"string","examples":["period-0","runs/other/20261126-100840-dihb/checkpoints/last.safetensors"]},"match":{"title":"MatchKind","description":"weights: first the units of each hidden layer there change places so that the weights come as close as can be to those here, which leaves the function as it is (Git Re-Basin); for networks without skip connections. none: default.","enum":["none","weights"],"default":"none"},"curve":{"title":"CurveKind","description":"bezier (default, the paper's), polygonal, or linear, which is not trained.","enum":["bezier","polygonal","linear"],"default":"bezier"},"bends":{"description":"Control points between the ends. Default 3, as in the paper.","type":"integer","minimum":1,"maximum":20,"default":3},"epochs":{"description":"Default 5.","type":"integer","minimum":1,"default":5},"learning_rate":{"description":"Of SGD with momentum 0.9, falling to a hundredth by a cosine. Default 0.02.","type":"number","exclusiveMinimum":0,"default":0.02},"points":{"description":"Values of t at which the curve is measured. Default 21.","type":"integer","minimum":2,"default":21},"samples":{"description":"Training samples that the curve is trained, measured and its BatchNorm re-estimated on; as many test samples at most. Default 4096.","type":"integer","minimum":1,"default":4096}}},"linear":{"title":"LinearSection","description":"The exact statements for linear models (paper §3.1), from the data and, where the model is linear, its weights.","type":"object","additionalProperties":false,"properties":{"samples":{"description":"Training samples. Default: all.","type":"integer","minimum":1}}},"trace":{"description":"What is followed batch by batch (paper Fig. 2). Default both.","type":"array","items":{"enum":["gradient-norm","distance-from-init"]},"default":["gradient-norm","distance-from-init"]},"epsilon":{"description":"Budget of the adversarial samples. Default: the target of training.","$ref":"#/$defs/budget"},"attack":{"$ref":"#/$defs/landscapeAttack"},"at":{"description":"Checkpoints to analyse: last, best, period-ends (of every PAS period), or labels such as epoch-0007 that the run keeps. Default: last.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$"},"examples":[["last","period-ends"]]},"split":{"$ref":"#/$defs/landscapeSplit"},"layers":{"description":"Layers (`conv1`) or tensors (`fc1.bias`) that the analyses are about. Default: the whole network.","type":"array","minItems":1,"items":{"type":"string"},"examples":[["fc1","fc2"]]}}};
const schema96 = {"title":"LandscapeLoss","description":"frozen: at adversarial samples made once at these weights (default, the paper's). clean: at clean samples. gauss-newton: the Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, attacked anew at either end.","enum":["frozen","clean","gauss-newton","reattacked"],"default":"frozen"};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "frozen") || (data === "clean")) || (data === "gauss-newton")) || (data === "reattacked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values",schema:schema96.enum,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"LandscapeSplit","description":"train (default), validation or test.","enum":["train","validation","test"],"default":"train"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "train") || (data === "validation")) || (data === "test"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values",schema:schema97.enum,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"title":"SampledLoss","description":"frozen: at adversarial samples made once at these weights (default). clean: at clean samples.","enum":["frozen","clean"],"default":"frozen"};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "frozen") || (data === "clean"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values",schema:schema98.enum,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"LandscapeAttack","description":"The attack of the analyses, always in eval mode: training (default), or as in evaluate: clean, fgsm, pgd-N, pgd-N-R.","type":"string","pattern":"^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$","default":"training","examples":["training","pgd-20"]};
const pattern10 = new RegExp("^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$", "u");

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$"},message:"must match pattern \""+"^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$"+"\"",schema:"^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$",parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$", "u");

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema95.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hessian !== undefined){
let data0 = data.hessian;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((((key1 === "top") || (key1 === "samples")) || (key1 === "loss")) || (key1 === "which")) || (key1 === "method")) || (key1 === "tolerance")) || (key1 === "basis")) || (key1 === "products"))){
const err1 = {instancePath:instancePath+"/hessian",schemaPath:"#/properties/hessian/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.hessian,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.top !== undefined){
let data1 = data0.top;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/hessian/top",schemaPath:"#/properties/hessian/properties/top/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.hessian.properties.top.type,parentSchema:schema95.properties.hessian.properties.top,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/hessian/top",schemaPath:"#/properties/hessian/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema95.properties.hessian.properties.top,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/hessian/top",schemaPath:"#/properties/hessian/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.hessian.properties.top,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data0.samples !== undefined){
let data2 = data0.samples;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/hessian/samples",schemaPath:"#/properties/hessian/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.hessian.properties.samples.type,parentSchema:schema95.properties.hessian.properties.samples,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/hessian/samples",schemaPath:"#/properties/hessian/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.hessian.properties.samples,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data0.loss !== undefined){
if(!(validate285(data0.loss, {instancePath:instancePath+"/hessian/loss",parentData:data0,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data0.which !== undefined){
let data4 = data0.which;
if(!(((data4 === "largest") || (data4 === "smallest")) || (data4 === "magnitude"))){
const err7 = {instancePath:instancePath+"/hessian/which",schemaPath:"#/properties/hessian/properties/which/enum",keyword:"enum",params:{allowedValues: schema95.properties.hessian.properties.which.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.hessian.properties.which.enum,parentSchema:schema95.properties.hessian.properties.which,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.method !== undefined){
let data5 = data0.method;
if(!((data5 === "lanczos") || (data5 === "power-iteration"))){
const err8 = {instancePath:instancePath+"/hessian/method",schemaPath:"#/properties/hessian/properties/method/enum",keyword:"enum",params:{allowedValues: schema95.properties.hessian.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.hessian.properties.method.enum,parentSchema:schema95.properties.hessian.properties.method,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.tolerance !== undefined){
let data6 = data0.tolerance;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 >= 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/hessian/tolerance",schemaPath:"#/properties/hessian/properties/tolerance/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema95.properties.hessian.properties.tolerance,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/hessian/tolerance",schemaPath:"#/properties/hessian/properties/tolerance/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema95.properties.hessian.properties.tolerance,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/hessian/tolerance",schemaPath:"#/properties/hessian/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.hessian.properties.tolerance.type,parentSchema:schema95.properties.hessian.properties.tolerance,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.basis !== undefined){
let data7 = data0.basis;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/hessian/basis",schemaPath:"#/properties/hessian/properties/basis/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.hessian.properties.basis.type,parentSchema:schema95.properties.hessian.properties.basis,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 3 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/hessian/basis",schemaPath:"#/properties/hessian/properties/basis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema95.properties.hessian.properties.basis,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data0.products !== undefined){
let data8 = data0.products;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/hessian/products",schemaPath:"#/properties/hessian/properties/products/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.hessian.properties.products.type,parentSchema:schema95.properties.hessian.properties.products,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/hessian/products",schemaPath:"#/properties/hessian/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.hessian.properties.products,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/hessian",schemaPath:"#/properties/hessian/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.hessian.type,parentSchema:schema95.properties.hessian,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.density !== undefined){
let data9 = data.density;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((((key2 === "samples") || (key2 === "loss")) || (key2 === "starts")) || (key2 === "steps"))){
const err17 = {instancePath:instancePath+"/density",schemaPath:"#/properties/density/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.density,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.samples !== undefined){
let data10 = data9.samples;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/density/samples",schemaPath:"#/properties/density/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.density.properties.samples.type,parentSchema:schema95.properties.density.properties.samples,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/density/samples",schemaPath:"#/properties/density/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.density.properties.samples,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data9.loss !== undefined){
if(!(validate285(data9.loss, {instancePath:instancePath+"/density/loss",parentData:data9,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data9.starts !== undefined){
let data12 = data9.starts;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/density/starts",schemaPath:"#/properties/density/properties/starts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.density.properties.starts.type,parentSchema:schema95.properties.density.properties.starts,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/density/starts",schemaPath:"#/properties/density/properties/starts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.density.properties.starts,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data9.steps !== undefined){
let data13 = data9.steps;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err22 = {instancePath:instancePath+"/density/steps",schemaPath:"#/properties/density/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.density.properties.steps.type,parentSchema:schema95.properties.density.properties.steps,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 2 || isNaN(data13)){
const err23 = {instancePath:instancePath+"/density/steps",schemaPath:"#/properties/density/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.density.properties.steps,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/density",schemaPath:"#/properties/density/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.density.type,parentSchema:schema95.properties.density,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.curvature !== undefined){
let data14 = data.curvature;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(((key3 === "samples") || (key3 === "loss")) || (key3 === "products"))){
const err25 = {instancePath:instancePath+"/curvature",schemaPath:"#/properties/curvature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.curvature,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.samples !== undefined){
let data15 = data14.samples;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err26 = {instancePath:instancePath+"/curvature/samples",schemaPath:"#/properties/curvature/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.curvature.properties.samples.type,parentSchema:schema95.properties.curvature.properties.samples,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/curvature/samples",schemaPath:"#/properties/curvature/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.curvature.properties.samples,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data14.loss !== undefined){
if(!(validate285(data14.loss, {instancePath:instancePath+"/curvature/loss",parentData:data14,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data14.products !== undefined){
let data17 = data14.products;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/curvature/products",schemaPath:"#/properties/curvature/properties/products/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.curvature.properties.products.type,parentSchema:schema95.properties.curvature.properties.products,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 3 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/curvature/products",schemaPath:"#/properties/curvature/properties/products/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema95.properties.curvature.properties.products,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/curvature",schemaPath:"#/properties/curvature/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.curvature.type,parentSchema:schema95.properties.curvature,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.slice !== undefined){
let data18 = data.slice;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(func1.call(schema95.properties.slice.properties, key4))){
const err31 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.slice,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.directions !== undefined){
let data19 = data18.directions;
if(!((((data19 === "random") || (data19 === "eigenvectors")) || (data19 === "trajectory")) || (data19 === "checkpoints"))){
const err32 = {instancePath:instancePath+"/slice/directions",schemaPath:"#/properties/slice/properties/directions/enum",keyword:"enum",params:{allowedValues: schema95.properties.slice.properties.directions.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.slice.properties.directions.enum,parentSchema:schema95.properties.slice.properties.directions,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.through !== undefined){
let data20 = data18.through;
if(Array.isArray(data20)){
if(data20.length > 2){
const err33 = {instancePath:instancePath+"/slice/through",schemaPath:"#/properties/slice/properties/through/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema95.properties.slice.properties.through,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20.length < 1){
const err34 = {instancePath:instancePath+"/slice/through",schemaPath:"#/properties/slice/properties/through/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.slice.properties.through,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/slice/through/" + i0,schemaPath:"#/properties/slice/properties/through/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.slice.properties.through.items.type,parentSchema:schema95.properties.slice.properties.through.items,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/slice/through",schemaPath:"#/properties/slice/properties/through/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.slice.properties.through.type,parentSchema:schema95.properties.slice.properties.through,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.dimensions !== undefined){
let data22 = data18.dimensions;
if(!((data22 === 1) || (data22 === 2))){
const err37 = {instancePath:instancePath+"/slice/dimensions",schemaPath:"#/properties/slice/properties/dimensions/enum",keyword:"enum",params:{allowedValues: schema95.properties.slice.properties.dimensions.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.slice.properties.dimensions.enum,parentSchema:schema95.properties.slice.properties.dimensions,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.points !== undefined){
let data23 = data18.points;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err38 = {instancePath:instancePath+"/slice/points",schemaPath:"#/properties/slice/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.slice.properties.points.type,parentSchema:schema95.properties.slice.properties.points,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1001 || isNaN(data23)){
const err39 = {instancePath:instancePath+"/slice/points",schemaPath:"#/properties/slice/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1001},message:"must be <= 1001",schema:1001,parentSchema:schema95.properties.slice.properties.points,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23 < 2 || isNaN(data23)){
const err40 = {instancePath:instancePath+"/slice/points",schemaPath:"#/properties/slice/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.slice.properties.points,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data18.range !== undefined){
let data24 = data18.range;
if(Array.isArray(data24)){
if(data24.length > 2){
const err41 = {instancePath:instancePath+"/slice/range",schemaPath:"#/properties/slice/properties/range/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema95.properties.slice.properties.range,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.length < 2){
const err42 = {instancePath:instancePath+"/slice/range",schemaPath:"#/properties/slice/properties/range/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema95.properties.slice.properties.range,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err43 = {instancePath:instancePath+"/slice/range/" + i1,schemaPath:"#/properties/slice/properties/range/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.slice.properties.range.items.type,parentSchema:schema95.properties.slice.properties.range.items,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/slice/range",schemaPath:"#/properties/slice/properties/range/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.slice.properties.range.type,parentSchema:schema95.properties.slice.properties.range,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.biases !== undefined){
let data26 = data18.biases;
if(!((data26 === "zero") || (data26 === "normalised"))){
const err45 = {instancePath:instancePath+"/slice/biases",schemaPath:"#/properties/slice/properties/biases/enum",keyword:"enum",params:{allowedValues: schema95.properties.slice.properties.biases.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.slice.properties.biases.enum,parentSchema:schema95.properties.slice.properties.biases,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.epsilons !== undefined){
let data27 = data18.epsilons;
if(Array.isArray(data27)){
if(data27.length < 1){
const err46 = {instancePath:instancePath+"/slice/epsilons",schemaPath:"#/properties/slice/properties/epsilons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.slice.properties.epsilons,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate117(data27[i2], {instancePath:instancePath+"/slice/epsilons/" + i2,parentData:data27,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/slice/epsilons",schemaPath:"#/properties/slice/properties/epsilons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.slice.properties.epsilons.type,parentSchema:schema95.properties.slice.properties.epsilons,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.adversarial !== undefined){
let data29 = data18.adversarial;
const _errs56 = errors;
let valid11 = false;
const _errs57 = errors;
if(!((data29 === "fresh") || (data29 === "frozen"))){
const err48 = {instancePath:instancePath+"/slice/adversarial",schemaPath:"#/properties/slice/properties/adversarial/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema95.properties.slice.properties.adversarial.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema95.properties.slice.properties.adversarial.anyOf[0].enum,parentSchema:schema95.properties.slice.properties.adversarial.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs57 === errors;
valid11 = valid11 || _valid0;
const _errs58 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err49 = {instancePath:instancePath+"/slice/adversarial",schemaPath:"#/properties/slice/properties/adversarial/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.slice.properties.adversarial.anyOf[1].type,parentSchema:schema95.properties.slice.properties.adversarial.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 2 || isNaN(data29)){
const err50 = {instancePath:instancePath+"/slice/adversarial",schemaPath:"#/properties/slice/properties/adversarial/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.slice.properties.adversarial.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid0 = _errs58 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err51 = {instancePath:instancePath+"/slice/adversarial",schemaPath:"#/properties/slice/properties/adversarial/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema95.properties.slice.properties.adversarial.anyOf,parentSchema:schema95.properties.slice.properties.adversarial,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data18.batchnorm !== undefined){
let data30 = data18.batchnorm;
if(!(((data30 === "running") || (data30 === "batch")) || (data30 === "re-estimated"))){
const err52 = {instancePath:instancePath+"/slice/batchnorm",schemaPath:"#/properties/slice/properties/batchnorm/enum",keyword:"enum",params:{allowedValues: schema95.properties.slice.properties.batchnorm.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.slice.properties.batchnorm.enum,parentSchema:schema95.properties.slice.properties.batchnorm,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.samples !== undefined){
let data31 = data18.samples;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err53 = {instancePath:instancePath+"/slice/samples",schemaPath:"#/properties/slice/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.slice.properties.samples.type,parentSchema:schema95.properties.slice.properties.samples,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err54 = {instancePath:instancePath+"/slice/samples",schemaPath:"#/properties/slice/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.slice.properties.samples,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data18.splits !== undefined){
let data32 = data18.splits;
if(Array.isArray(data32)){
if(data32.length < 1){
const err55 = {instancePath:instancePath+"/slice/splits",schemaPath:"#/properties/slice/properties/splits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.slice.properties.splits,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate290(data32[i3], {instancePath:instancePath+"/slice/splits/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/slice/splits",schemaPath:"#/properties/slice/properties/splits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.slice.properties.splits.type,parentSchema:schema95.properties.slice.properties.splits,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.slice.type,parentSchema:schema95.properties.slice,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.scatter !== undefined){
let data34 = data.scatter;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!((((key5 === "samples") || (key5 === "directions")) || (key5 === "amplitudes")) || (key5 === "repeats"))){
const err58 = {instancePath:instancePath+"/scatter",schemaPath:"#/properties/scatter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.scatter,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data34.samples !== undefined){
let data35 = data34.samples;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err59 = {instancePath:instancePath+"/scatter/samples",schemaPath:"#/properties/scatter/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.scatter.properties.samples.type,parentSchema:schema95.properties.scatter.properties.samples,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err60 = {instancePath:instancePath+"/scatter/samples",schemaPath:"#/properties/scatter/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.scatter.properties.samples,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data34.directions !== undefined){
let data36 = data34.directions;
if(Array.isArray(data36)){
if(data36.length < 1){
const err61 = {instancePath:instancePath+"/scatter/directions",schemaPath:"#/properties/scatter/properties/directions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.scatter.properties.directions,data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
if(!((data37 === "random") || (data37 === "eigenvector"))){
const err62 = {instancePath:instancePath+"/scatter/directions/" + i4,schemaPath:"#/properties/scatter/properties/directions/items/enum",keyword:"enum",params:{allowedValues: schema95.properties.scatter.properties.directions.items.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.scatter.properties.directions.items.enum,parentSchema:schema95.properties.scatter.properties.directions.items,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/scatter/directions",schemaPath:"#/properties/scatter/properties/directions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.scatter.properties.directions.type,parentSchema:schema95.properties.scatter.properties.directions,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data34.amplitudes !== undefined){
let data38 = data34.amplitudes;
if(Array.isArray(data38)){
if(data38.length < 1){
const err64 = {instancePath:instancePath+"/scatter/amplitudes",schemaPath:"#/properties/scatter/properties/amplitudes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.scatter.properties.amplitudes,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err65 = {instancePath:instancePath+"/scatter/amplitudes/" + i5,schemaPath:"#/properties/scatter/properties/amplitudes/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.scatter.properties.amplitudes.items.type,parentSchema:schema95.properties.scatter.properties.amplitudes.items,data:data39};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/scatter/amplitudes",schemaPath:"#/properties/scatter/properties/amplitudes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.scatter.properties.amplitudes.type,parentSchema:schema95.properties.scatter.properties.amplitudes,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data34.repeats !== undefined){
let data40 = data34.repeats;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err67 = {instancePath:instancePath+"/scatter/repeats",schemaPath:"#/properties/scatter/properties/repeats/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.scatter.properties.repeats.type,parentSchema:schema95.properties.scatter.properties.repeats,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err68 = {instancePath:instancePath+"/scatter/repeats",schemaPath:"#/properties/scatter/properties/repeats/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.scatter.properties.repeats,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/scatter",schemaPath:"#/properties/scatter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.scatter.type,parentSchema:schema95.properties.scatter,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.gradient !== undefined){
let data41 = data.gradient;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!((key6 === "samples") || (key6 === "loss"))){
const err70 = {instancePath:instancePath+"/gradient",schemaPath:"#/properties/gradient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.gradient,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data41.samples !== undefined){
let data42 = data41.samples;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err71 = {instancePath:instancePath+"/gradient/samples",schemaPath:"#/properties/gradient/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.gradient.properties.samples.type,parentSchema:schema95.properties.gradient.properties.samples,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 2 || isNaN(data42)){
const err72 = {instancePath:instancePath+"/gradient/samples",schemaPath:"#/properties/gradient/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.gradient.properties.samples,data:data42};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data41.loss !== undefined){
if(!(validate292(data41.loss, {instancePath:instancePath+"/gradient/loss",parentData:data41,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/gradient",schemaPath:"#/properties/gradient/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.gradient.type,parentSchema:schema95.properties.gradient,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.sharpness !== undefined){
let data44 = data.sharpness;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key7 in data44){
if(!(((((((key7 === "samples") || (key7 === "loss")) || (key7 === "rho")) || (key7 === "adaptive_rho")) || (key7 === "box")) || (key7 === "steps")) || (key7 === "draws"))){
const err74 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.sharpness,data:data44};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data44.samples !== undefined){
let data45 = data44.samples;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err75 = {instancePath:instancePath+"/sharpness/samples",schemaPath:"#/properties/sharpness/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.sharpness.properties.samples.type,parentSchema:schema95.properties.sharpness.properties.samples,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
const err76 = {instancePath:instancePath+"/sharpness/samples",schemaPath:"#/properties/sharpness/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.sharpness.properties.samples,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data44.loss !== undefined){
if(!(validate292(data44.loss, {instancePath:instancePath+"/sharpness/loss",parentData:data44,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data44.rho !== undefined){
let data47 = data44.rho;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 <= 0 || isNaN(data47)){
const err77 = {instancePath:instancePath+"/sharpness/rho",schemaPath:"#/properties/sharpness/properties/rho/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema95.properties.sharpness.properties.rho,data:data47};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/sharpness/rho",schemaPath:"#/properties/sharpness/properties/rho/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.sharpness.properties.rho.type,parentSchema:schema95.properties.sharpness.properties.rho,data:data47};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data44.adaptive_rho !== undefined){
let data48 = data44.adaptive_rho;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 <= 0 || isNaN(data48)){
const err79 = {instancePath:instancePath+"/sharpness/adaptive_rho",schemaPath:"#/properties/sharpness/properties/adaptive_rho/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema95.properties.sharpness.properties.adaptive_rho,data:data48};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/sharpness/adaptive_rho",schemaPath:"#/properties/sharpness/properties/adaptive_rho/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.sharpness.properties.adaptive_rho.type,parentSchema:schema95.properties.sharpness.properties.adaptive_rho,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data44.box !== undefined){
let data49 = data44.box;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 <= 0 || isNaN(data49)){
const err81 = {instancePath:instancePath+"/sharpness/box",schemaPath:"#/properties/sharpness/properties/box/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema95.properties.sharpness.properties.box,data:data49};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/sharpness/box",schemaPath:"#/properties/sharpness/properties/box/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.sharpness.properties.box.type,parentSchema:schema95.properties.sharpness.properties.box,data:data49};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.steps !== undefined){
let data50 = data44.steps;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err83 = {instancePath:instancePath+"/sharpness/steps",schemaPath:"#/properties/sharpness/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.sharpness.properties.steps.type,parentSchema:schema95.properties.sharpness.properties.steps,data:data50};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err84 = {instancePath:instancePath+"/sharpness/steps",schemaPath:"#/properties/sharpness/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.sharpness.properties.steps,data:data50};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data44.draws !== undefined){
let data51 = data44.draws;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err85 = {instancePath:instancePath+"/sharpness/draws",schemaPath:"#/properties/sharpness/properties/draws/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.sharpness.properties.draws.type,parentSchema:schema95.properties.sharpness.properties.draws,data:data51};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 2 || isNaN(data51)){
const err86 = {instancePath:instancePath+"/sharpness/draws",schemaPath:"#/properties/sharpness/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.sharpness.properties.draws,data:data51};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.sharpness.type,parentSchema:schema95.properties.sharpness,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.connectivity !== undefined){
let data52 = data.connectivity;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.to === undefined){
const err88 = {instancePath:instancePath+"/connectivity",schemaPath:"#/properties/connectivity/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema95.properties.connectivity.required,parentSchema:schema95.properties.connectivity,data:data52};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key8 in data52){
if(!((((((((key8 === "to") || (key8 === "match")) || (key8 === "curve")) || (key8 === "bends")) || (key8 === "epochs")) || (key8 === "learning_rate")) || (key8 === "points")) || (key8 === "samples"))){
const err89 = {instancePath:instancePath+"/connectivity",schemaPath:"#/properties/connectivity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.connectivity,data:data52};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data52.to !== undefined){
let data53 = data52.to;
if(typeof data53 !== "string"){
const err90 = {instancePath:instancePath+"/connectivity/to",schemaPath:"#/properties/connectivity/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.connectivity.properties.to.type,parentSchema:schema95.properties.connectivity.properties.to,data:data53};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data52.match !== undefined){
let data54 = data52.match;
if(!((data54 === "none") || (data54 === "weights"))){
const err91 = {instancePath:instancePath+"/connectivity/match",schemaPath:"#/properties/connectivity/properties/match/enum",keyword:"enum",params:{allowedValues: schema95.properties.connectivity.properties.match.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.connectivity.properties.match.enum,parentSchema:schema95.properties.connectivity.properties.match,data:data54};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data52.curve !== undefined){
let data55 = data52.curve;
if(!(((data55 === "bezier") || (data55 === "polygonal")) || (data55 === "linear"))){
const err92 = {instancePath:instancePath+"/connectivity/curve",schemaPath:"#/properties/connectivity/properties/curve/enum",keyword:"enum",params:{allowedValues: schema95.properties.connectivity.properties.curve.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.connectivity.properties.curve.enum,parentSchema:schema95.properties.connectivity.properties.curve,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data52.bends !== undefined){
let data56 = data52.bends;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err93 = {instancePath:instancePath+"/connectivity/bends",schemaPath:"#/properties/connectivity/properties/bends/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.connectivity.properties.bends.type,parentSchema:schema95.properties.connectivity.properties.bends,data:data56};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 20 || isNaN(data56)){
const err94 = {instancePath:instancePath+"/connectivity/bends",schemaPath:"#/properties/connectivity/properties/bends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema95.properties.connectivity.properties.bends,data:data56};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err95 = {instancePath:instancePath+"/connectivity/bends",schemaPath:"#/properties/connectivity/properties/bends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.connectivity.properties.bends,data:data56};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data52.epochs !== undefined){
let data57 = data52.epochs;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err96 = {instancePath:instancePath+"/connectivity/epochs",schemaPath:"#/properties/connectivity/properties/epochs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.connectivity.properties.epochs.type,parentSchema:schema95.properties.connectivity.properties.epochs,data:data57};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err97 = {instancePath:instancePath+"/connectivity/epochs",schemaPath:"#/properties/connectivity/properties/epochs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.connectivity.properties.epochs,data:data57};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data52.learning_rate !== undefined){
let data58 = data52.learning_rate;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 <= 0 || isNaN(data58)){
const err98 = {instancePath:instancePath+"/connectivity/learning_rate",schemaPath:"#/properties/connectivity/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema95.properties.connectivity.properties.learning_rate,data:data58};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/connectivity/learning_rate",schemaPath:"#/properties/connectivity/properties/learning_rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.connectivity.properties.learning_rate.type,parentSchema:schema95.properties.connectivity.properties.learning_rate,data:data58};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data52.points !== undefined){
let data59 = data52.points;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err100 = {instancePath:instancePath+"/connectivity/points",schemaPath:"#/properties/connectivity/properties/points/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.connectivity.properties.points.type,parentSchema:schema95.properties.connectivity.properties.points,data:data59};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 2 || isNaN(data59)){
const err101 = {instancePath:instancePath+"/connectivity/points",schemaPath:"#/properties/connectivity/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema95.properties.connectivity.properties.points,data:data59};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data52.samples !== undefined){
let data60 = data52.samples;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err102 = {instancePath:instancePath+"/connectivity/samples",schemaPath:"#/properties/connectivity/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.connectivity.properties.samples.type,parentSchema:schema95.properties.connectivity.properties.samples,data:data60};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 1 || isNaN(data60)){
const err103 = {instancePath:instancePath+"/connectivity/samples",schemaPath:"#/properties/connectivity/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.connectivity.properties.samples,data:data60};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/connectivity",schemaPath:"#/properties/connectivity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.connectivity.type,parentSchema:schema95.properties.connectivity,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.linear !== undefined){
let data61 = data.linear;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
if(!(key9 === "samples")){
const err105 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.linear,data:data61};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data61.samples !== undefined){
let data62 = data61.samples;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err106 = {instancePath:instancePath+"/linear/samples",schemaPath:"#/properties/linear/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.linear.properties.samples.type,parentSchema:schema95.properties.linear.properties.samples,data:data62};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err107 = {instancePath:instancePath+"/linear/samples",schemaPath:"#/properties/linear/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.linear.properties.samples,data:data62};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.linear.type,parentSchema:schema95.properties.linear,data:data61};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.trace !== undefined){
let data63 = data.trace;
if(Array.isArray(data63)){
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
let data64 = data63[i6];
if(!((data64 === "gradient-norm") || (data64 === "distance-from-init"))){
const err109 = {instancePath:instancePath+"/trace/" + i6,schemaPath:"#/properties/trace/items/enum",keyword:"enum",params:{allowedValues: schema95.properties.trace.items.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.trace.items.enum,parentSchema:schema95.properties.trace.items,data:data64};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.trace.type,parentSchema:schema95.properties.trace,data:data63};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.epsilon !== undefined){
if(!(validate117(data.epsilon, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.attack !== undefined){
if(!(validate296(data.attack, {instancePath:instancePath+"/attack",parentData:data,parentDataProperty:"attack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data67 = data.at;
if(Array.isArray(data67)){
if(data67.length < 1){
const err111 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.at,data:data67};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len7 = data67.length;
for(let i7=0; i7<len7; i7++){
let data68 = data67[i7];
if(typeof data68 === "string"){
if(!pattern11.test(data68)){
const err112 = {instancePath:instancePath+"/at/" + i7,schemaPath:"#/properties/at/items/pattern",keyword:"pattern",params:{pattern: "^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$"},message:"must match pattern \""+"^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$"+"\"",schema:"^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$",parentSchema:schema95.properties.at.items,data:data68};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/at/" + i7,schemaPath:"#/properties/at/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.at.items.type,parentSchema:schema95.properties.at.items,data:data68};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.at.type,parentSchema:schema95.properties.at,data:data67};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.split !== undefined){
if(!(validate290(data.split, {instancePath:instancePath+"/split",parentData:data,parentDataProperty:"split",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined){
let data70 = data.layers;
if(Array.isArray(data70)){
if(data70.length < 1){
const err115 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.layers,data:data70};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
if(typeof data71 !== "string"){
const err116 = {instancePath:instancePath+"/layers/" + i8,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.layers.items.type,parentSchema:schema95.properties.layers.items,data:data71};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.layers.type,parentSchema:schema95.properties.layers,data:data70};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"title":"CheckpointSection","description":"What is kept so that a run can go on after an interruption. Ends of periods, the best and the last weights are always kept.","type":"object","additionalProperties":false,"properties":{"every_minutes":{"description":"Longest time between checkpoints, besides those at the end of every epoch. Default 10.","type":"number","exclusiveMinimum":0,"default":10},"keep":{"description":"How many checkpoints of epochs are kept, the newest. Default 3.","type":"integer","minimum":1,"default":3}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "every_minutes") || (key0 === "keep"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.every_minutes !== undefined){
let data0 = data.every_minutes;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/every_minutes",schemaPath:"#/properties/every_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema100.properties.every_minutes,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/every_minutes",schemaPath:"#/properties/every_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.every_minutes.type,parentSchema:schema100.properties.every_minutes,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keep !== undefined){
let data1 = data.keep;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.keep.type,parentSchema:schema100.properties.keep,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.keep,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"title":"SweepSection","description":"Several experiments from one spec: a point for every combination of `grid`, row of `zip` and seed, each run on its own. Keys are paths, as in --set (epsilon.target, evaluate.attacks[1].steps); a value takes the place of the one that the spec gives. Points are numbered from 0 in the order written: the first key of `grid` changes slowest, then follow `zip` and `seeds`, which changes fastest. At most 10,000 points.","type":"object","additionalProperties":false,"properties":{"grid":{"description":"Lists of values by path. Each combination of them is a point (Cartesian product).","type":"object","additionalProperties":{"$ref":"#/$defs/sweepValues"},"examples":[{"learning_rate":[0.01,0.1],"epsilon.target":["4/255","8/255"]}]},"zip":{"description":"Lists of values by path that change in step: all first values, all second ones, and so on. The lists have one length.","type":"object","additionalProperties":{"$ref":"#/$defs/sweepValues"},"examples":[{"model.width":[2,4],"train.batch_size":[128,64]}]},"seeds":{"description":"Repeats everything with other seeds: a list of them, or how many, counted up from `seed` (3 with seed 0: 0, 1, 2). The paper reports three runs per setting.","anyOf":[{"type":"integer","minimum":1},{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295,"examples":[0]}}],"examples":[3,[0,1,2]]},"exclude":{"description":"Points left out: those that have all the values of an entry. An entry need not name every key.","type":"array","items":{"description":"A value by path.","type":"object","examples":[{"learning_rate":0.1,"epsilon.target":"8/255"}]},"examples":[[{"learning_rate":0.1,"epsilon.target":"8/255"}]]}},"examples":[{"grid":{"learning_rate":[0.01,0.1]},"seeds":3}]};
const schema102 = {"title":"SweepValues","description":"Values that the setting takes, one after another.","type":"array","examples":[[0.01,0.1]]};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "grid") || (key0 === "zip")) || (key0 === "seeds")) || (key0 === "exclude"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.grid !== undefined){
let data0 = data.grid;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate303(data0[key1], {instancePath:instancePath+"/grid/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.properties.grid.type,parentSchema:schema101.properties.grid,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.zip !== undefined){
let data2 = data.zip;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(validate303(data2[key2], {instancePath:instancePath+"/zip/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.properties.zip.type,parentSchema:schema101.properties.zip,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.seeds !== undefined){
let data4 = data.seeds;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err3 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.properties.seeds.anyOf[0].type,parentSchema:schema101.properties.seeds.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema101.properties.seeds.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.properties.seeds.anyOf[1].items.type,parentSchema:schema101.properties.seeds.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema101.properties.seeds.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema101.properties.seeds.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.seeds.anyOf[1].type,parentSchema:schema101.properties.seeds.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err9 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema101.properties.seeds.anyOf,parentSchema:schema101.properties.seeds,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.exclude !== undefined){
let data6 = data.exclude;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err10 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.properties.exclude.items.type,parentSchema:schema101.properties.exclude.items,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.exclude.type,parentSchema:schema101.properties.exclude,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"title":"DeviceKind","description":"cpu: ONNX Runtime on the processor, float32. auto: the fastest that passes a self-test. webgpu: ONNX Runtime on a GPU of any maker; needs only its driver (Vulkan, Metal or Direct3D 12), which chooses the GPU. cuda: ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN. directml: ONNX Runtime on a GPU under Windows. coreml: ONNX Runtime on Apple hardware. tensorflow: a native TensorFlow, on its GPU where it has one; `advexp setup tensorflow` makes it ready. reference: plain float64 loops, slow and obviously right.","type":"string","enum":["cpu","auto","webgpu","cuda","directml","coreml","tensorflow","reference"]};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "cpu") || (data === "auto")) || (data === "webgpu")) || (data === "cuda")) || (data === "directml")) || (data === "coreml")) || (data === "tensorflow")) || (data === "reference"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema103.enum},message:"must be equal to one of the allowed values",schema:schema103.enum,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"NumberedDevice","description":"One of several devices of a kind, by its number from 0.","type":"string","pattern":"^(cuda|directml|tensorflow):\\d{1,3}$","examples":["cuda:1","directml:1","tensorflow:1"]};
const pattern12 = new RegExp("^(cuda|directml|tensorflow):\\d{1,3}$", "u");

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(cuda|directml|tensorflow):\\d{1,3}$"},message:"must match pattern \""+"^(cuda|directml|tensorflow):\\d{1,3}$"+"\"",schema:"^(cuda|directml|tensorflow):\\d{1,3}$",parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema105 = {"title":"DeviceSection","description":"What computes, and with how many threads.","type":"object","additionalProperties":false,"properties":{"name":{"description":"What computes. Default cpu.","anyOf":[{"$ref":"#/$defs/deviceKind"},{"$ref":"#/$defs/numberedDevice"}]},"threads":{"description":"Threads. Default: one per core. Results are repeatable for one number of threads.","type":"integer","minimum":1,"maximum":1024}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "threads"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate307(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(validate309(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema105.properties.name.anyOf,parentSchema:schema105.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.threads !== undefined){
let data1 = data.threads;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema105.properties.threads.type,parentSchema:schema105.properties.threads,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024",schema:1024,parentSchema:schema105.properties.threads,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema105.properties.threads,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="spec.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.epsilon === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epsilon"},message:"must have required property '"+"epsilon"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.learning_rate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "learning_rate"},message:"must have required property '"+"learning_rate"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.anyOf[0].type,parentSchema:schema19.properties.extends.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.extends.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.anyOf[1].items.type,parentSchema:schema19.properties.extends.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.extends.anyOf[1].type,parentSchema:schema19.properties.extends.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.extends.anyOf,parentSchema:schema19.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.seed.type,parentSchema:schema19.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema19.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.data !== undefined){
if(!(validate55(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate57(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.attack !== undefined){
if(!(validate95(data.attack, {instancePath:instancePath+"/attack",parentData:data,parentDataProperty:"attack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.epsilon !== undefined){
let data8 = data.epsilon;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(!(validate117(data8, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
const _errs20 = errors;
if(!(validate119(data8, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err14 = {instancePath:instancePath+"/epsilon",schemaPath:"#/properties/epsilon/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.epsilon.anyOf,parentSchema:schema19.properties.epsilon,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.pas !== undefined){
if(!(validate180(data.pas, {instancePath:instancePath+"/pas",parentData:data,parentDataProperty:"pas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.learning_rate !== undefined){
let data10 = data.learning_rate;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(!(validate182(data10, {instancePath:instancePath+"/learning_rate",parentData:data,parentDataProperty:"learning_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
const _errs25 = errors;
if(!(validate184(data10, {instancePath:instancePath+"/learning_rate",parentData:data,parentDataProperty:"learning_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err15 = {instancePath:instancePath+"/learning_rate",schemaPath:"#/properties/learning_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.learning_rate.anyOf,parentSchema:schema19.properties.learning_rate,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.optimizer !== undefined){
if(!(validate231(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.train !== undefined){
if(!(validate241(data.train, {instancePath:instancePath+"/train",parentData:data,parentDataProperty:"train",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.evaluate !== undefined){
if(!(validate265(data.evaluate, {instancePath:instancePath+"/evaluate",parentData:data,parentDataProperty:"evaluate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.landscape !== undefined){
if(!(validate284(data.landscape, {instancePath:instancePath+"/landscape",parentData:data,parentDataProperty:"landscape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.checkpoint !== undefined){
if(!(validate300(data.checkpoint, {instancePath:instancePath+"/checkpoint",parentData:data,parentDataProperty:"checkpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.sweep !== undefined){
if(!(validate302(data.sweep, {instancePath:instancePath+"/sweep",parentData:data,parentDataProperty:"sweep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.device !== undefined){
let data17 = data.device;
const _errs33 = errors;
let valid6 = false;
const _errs34 = errors;
if(!(validate307(data17, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var _valid3 = _errs34 === errors;
valid6 = valid6 || _valid3;
const _errs35 = errors;
if(!(validate309(data17, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
var _valid3 = _errs35 === errors;
valid6 = valid6 || _valid3;
const _errs36 = errors;
if(!(validate311(data17, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var _valid3 = _errs36 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err16 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.device.anyOf,parentSchema:schema19.properties.device,data:data17};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
