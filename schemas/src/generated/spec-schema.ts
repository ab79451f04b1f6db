/** @file Generated from spec.schema.json by `npm run generate`; do not edit. */
export const specSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "spec.schema.json",
  "title": "Spec",
  "description": "An experiment of adversarial training with periodic adversarial scheduling (PAS), as written in a .advexp file (YAML 1.2).",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "data",
    "model",
    "epsilon",
    "learning_rate"
  ],
  "examples": [
    {
      "version": 1,
      "seed": 0,
      "data": {
        "dataset": "fashion-mnist-mini"
      },
      "model": {
        "architecture": "lenet",
        "width": 2
      },
      "attack": {
        "method": "pgd",
        "steps": 10,
        "step_size": "0.25eps"
      },
      "epsilon": {
        "schedule": "cosine",
        "target": 0.1,
        "min": 0,
        "max": 0.2
      },
      "pas": {
        "periods": [
          6,
          4
        ]
      },
      "learning_rate": 0.02,
      "train": {
        "epochs": 10,
        "batch_size": 128
      }
    }
  ],
  "properties": {
    "version": {
      "description": "Version of this format. Default 1.",
      "const": 1,
      "default": 1
    },
    "extends": {
      "description": "Other .advexp files, relative to this one, whose settings hold wherever this file says nothing. Of several, a later one takes precedence over those before it, and this file over all; --set takes precedence over files, and a sweep sets its keys last. A base may extend others; one that is reached twice counts once, beneath everything that extends it. Maps are merged key by key, lists and single values are replaced. `sweep` is inherited like any section, `name` is not.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "examples": [
              "base.advexp"
            ]
          }
        }
      ],
      "examples": [
        "base.advexp",
        "../common/cifar.advexp",
        [
          "cifar.advexp",
          "pas.advexp"
        ]
      ]
    },
    "name": {
      "description": "Name of the experiment and of its folder under runs/: letters, digits, '.', '_' and '-'. Default: the name of the file. It is not inherited by `extends`, so that two specs do not mix their runs.",
      "$ref": "#/$defs/name"
    },
    "seed": {
      "description": "Seed of everything random: initial weights, order of samples, augmentation, starts of attacks. Default 0. Range 0 … 4294967295. The paper reports three runs per setting.",
      "type": "integer",
      "minimum": 0,
      "maximum": 4294967295,
      "default": 0,
      "examples": [
        0,
        1,
        2
      ]
    },
    "data": {
      "$ref": "#/$defs/data"
    },
    "model": {
      "$ref": "#/$defs/model"
    },
    "attack": {
      "$ref": "#/$defs/attack"
    },
    "epsilon": {
      "description": "The adversarial budget ε during training: one value, or a schedule over each PAS period (paper §3.1). A fraction of the pixel range: write 8/255, 8px or 0.03. A map needs `schedule` and `target`.",
      "anyOf": [
        {
          "$ref": "#/$defs/budget"
        },
        {
          "$ref": "#/$defs/epsilonSchedule"
        }
      ],
      "examples": [
        "8/255",
        "8px",
        0.1,
        {
          "schedule": "cosine",
          "target": 0.1,
          "min": 0,
          "max": 0.15
        }
      ]
    },
    "pas": {
      "$ref": "#/$defs/pas"
    },
    "learning_rate": {
      "description": "The learning rate: one value, or a schedule over each PAS period. Paper: 1e-4 constant with Adam (MNIST), 0.1 with SGD (CIFAR-10).",
      "anyOf": [
        {
          "$ref": "#/$defs/rate"
        },
        {
          "$ref": "#/$defs/rateSchedule"
        }
      ],
      "examples": [
        0.1,
        {
          "schedule": "step",
          "initial": 0.05,
          "factor": 0.1,
          "at": [
            "50%",
            "75%"
          ]
        }
      ]
    },
    "optimizer": {
      "$ref": "#/$defs/optimizer"
    },
    "train": {
      "$ref": "#/$defs/train"
    },
    "evaluate": {
      "$ref": "#/$defs/evaluate"
    },
    "landscape": {
      "$ref": "#/$defs/landscape"
    },
    "checkpoint": {
      "$ref": "#/$defs/checkpoint"
    },
    "sweep": {
      "$ref": "#/$defs/sweep"
    },
    "device": {
      "description": "What computes. A map also sets the number of threads.",
      "anyOf": [
        {
          "$ref": "#/$defs/deviceKind"
        },
        {
          "$ref": "#/$defs/numberedDevice"
        },
        {
          "$ref": "#/$defs/device"
        }
      ],
      "default": "cpu",
      "examples": [
        "cpu",
        "cuda:1",
        {
          "name": "cpu",
          "threads": 2
        }
      ]
    }
  },
  "$defs": {
    "name": {
      "title": "ExperimentName",
      "type": "string",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
      "examples": [
        "fmnist-pas-cosine"
      ]
    },
    "budget": {
      "title": "Budget",
      "description": "Fraction of the pixel range: 8/255, 8px (= 8/255) or 0.03. A bare number above 1 is refused for l∞, since it may mean grey levels or fractions.",
      "type": [
        "number",
        "string"
      ],
      "pattern": "^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px)?\\s*$",
      "examples": [
        "8/255",
        "8px",
        0.03
      ]
    },
    "stepSize": {
      "title": "StepSize",
      "description": "Length of a step: a multiple of the current budget (0.25eps, so that it follows the schedule) or a fraction of the pixel range (2/255, 2px, 0.01).",
      "type": [
        "number",
        "string"
      ],
      "pattern": "^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*(/\\s*(\\d+\\.?\\d*|\\.\\d+)|px|eps)?\\s*$",
      "examples": [
        "0.25eps",
        "2/255",
        0.01
      ]
    },
    "moment": {
      "title": "Moment",
      "description": "A moment within a PAS period (within the run where the schedule is not reset): 50% or 0.5 is relative to the length, 10 epochs or 10 counts epochs. Bare numbers below 1 are relative, whole numbers from 1 count epochs.",
      "type": [
        "number",
        "string"
      ],
      "minimum": 0,
      "pattern": "^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(%|epochs?)?\\s*$",
      "examples": [
        "50%",
        "10 epochs",
        0.5,
        10
      ]
    },
    "moments": {
      "title": "Moments",
      "description": "When the value drops: all relative (50%, 0.5) or all in epochs (10 epochs, 10), ascending. See the single moment for how bare numbers are read.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/moment"
      },
      "examples": [
        [
          "50%",
          "75%"
        ],
        [
          "100 epochs",
          "150 epochs"
        ]
      ]
    },
    "rate": {
      "title": "Rate",
      "description": "A learning rate, above 0.",
      "type": "number",
      "exclusiveMinimum": 0,
      "examples": [
        0.1
      ]
    },
    "rateOrZero": {
      "title": "RateOrZero",
      "description": "A learning rate, 0 or more.",
      "type": "number",
      "minimum": 0,
      "examples": [
        0.1
      ]
    },
    "factor": {
      "title": "Factor",
      "description": "The value is multiplied by this at each moment of `at`. Default 0.1.",
      "type": "number",
      "exclusiveMinimum": 0,
      "default": 0.1
    },
    "decay": {
      "title": "Decay",
      "description": "The value is multiplied by this every epoch.",
      "type": "number",
      "exclusiveMinimum": 0,
      "examples": [
        0.95
      ]
    },
    "peak": {
      "title": "Peak",
      "description": "When the maximum is reached, as a fraction of the length (0.4 or 40%). Default 0.5. Wong et al. 2020: 0.4 on MNIST, 0.5 on CIFAR-10.",
      "type": [
        "number",
        "string"
      ],
      "minimum": 0,
      "maximum": 1,
      "pattern": "^\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*%\\s*$",
      "default": 0.5
    },
    "anneal": {
      "title": "Anneal",
      "description": "Shape of rise and fall. Default linear (Wong et al. 2020); cosine as PyTorch's OneCycleLR.",
      "enum": [
        "linear",
        "cosine"
      ],
      "default": "linear"
    },
    "update": {
      "title": "Update",
      "description": "When the value is computed anew: at every epoch, from the whole epoch number as in the paper's code, or before every batch. Default epoch; batch for one-cycle.",
      "enum": [
        "epoch",
        "batch"
      ]
    },
    "epsilonWarmup": {
      "description": "Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.",
      "anyOf": [
        {
          "$ref": "#/$defs/warmupEpochs"
        },
        {
          "title": "EpsilonWarmupEntry",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "epochs"
          ],
          "properties": {
            "epochs": {
              "$ref": "#/$defs/warmupEpochs"
            },
            "from": {
              "$ref": "#/$defs/budget"
            }
          }
        }
      ]
    },
    "rateWarmup": {
      "description": "Climb linearly from `from` (default 0) to the schedule's own value over the first epochs of each period. A number is the number of epochs. Default: no warm-up.",
      "anyOf": [
        {
          "$ref": "#/$defs/warmupEpochs"
        },
        {
          "title": "RateWarmupEntry",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "epochs"
          ],
          "properties": {
            "epochs": {
              "$ref": "#/$defs/warmupEpochs"
            },
            "from": {
              "$ref": "#/$defs/rateOrZero"
            }
          }
        }
      ]
    },
    "warmupEpochs": {
      "title": "WarmupEpochs",
      "description": "Epochs of the warm-up, above 0.",
      "type": "number",
      "exclusiveMinimum": 0,
      "examples": [
        5
      ]
    },
    "target": {
      "description": "The budget that training aims at: the schedule is clipped to [0, target], and held-out robust accuracy is measured at it. Paper: 0.4 on MNIST, 8/255 on CIFAR-10 (§3.3).",
      "$ref": "#/$defs/budget"
    },
    "epsilonSchedule": {
      "title": "EpsilonSchedule",
      "description": "A schedule of ε. u is the relative time in [0, 1) within the PAS period; values are clipped to [0, target] (paper §3.1).",
      "type": "object",
      "required": [
        "schedule"
      ],
      "discriminator": {
        "propertyName": "schedule"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/epsilonConstant"
        },
        {
          "$ref": "#/$defs/epsilonRamp"
        },
        {
          "$ref": "#/$defs/epsilonStep"
        },
        {
          "$ref": "#/$defs/epsilonExponential"
        },
        {
          "$ref": "#/$defs/epsilonPiecewise"
        },
        {
          "$ref": "#/$defs/epsilonOneCycle"
        }
      ]
    },
    "epsilonConstant": {
      "title": "ConstantEpsilon",
      "description": "ε = target throughout: ordinary adversarial training.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "constant"
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "epsilonRamp": {
      "title": "RampEpsilon",
      "description": "From min to max, linearly or as ½(1 − cos πu), clipped at target (the paper's schedules).",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target"
      ],
      "properties": {
        "schedule": {
          "description": "linear: min + (max − min)·u. cosine: min + ½(max − min)(1 − cos πu).",
          "enum": [
            "linear",
            "cosine"
          ]
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "min": {
          "description": "Where the schedule starts. Default 0, as in the paper; below 0 the budget stays 0 for a while.",
          "$ref": "#/$defs/budget",
          "examples": [
            0
          ]
        },
        "max": {
          "description": "Where the schedule would end if it were not clipped at target. Default 2 × target. Paper: 0.6 (cosine) and 0.8 (linear) for target 0.4; 16/255 for 8/255 (§3.3).",
          "$ref": "#/$defs/budget",
          "examples": [
            "16/255"
          ]
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "epsilonStep": {
      "title": "StepEpsilon",
      "description": "initial · factor^(number of moments passed), clipped at target.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target",
        "initial",
        "factor",
        "at"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "step"
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "initial": {
          "description": "Value at the start of a period.",
          "$ref": "#/$defs/budget"
        },
        "factor": {
          "description": "The budget is multiplied by this at each moment of `at`; above 1 it grows.",
          "$ref": "#/$defs/factor"
        },
        "at": {
          "$ref": "#/$defs/moments"
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "epsilonExponential": {
      "title": "ExponentialEpsilon",
      "description": "initial · decay^epoch, clipped at target; epochs count from the start of the period.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target",
        "initial",
        "decay"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "exponential"
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "initial": {
          "description": "Value at the start of a period.",
          "$ref": "#/$defs/budget"
        },
        "decay": {
          "description": "The budget is multiplied by this every epoch; above 1 it grows.",
          "$ref": "#/$defs/decay"
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "epsilonPiecewise": {
      "title": "PiecewiseEpsilon",
      "description": "Straight lines through the points; constant before the first and after the last.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target",
        "points"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "piecewise"
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "points": {
          "description": "The corners of the curve in order of time. Two points at one moment make a jump.",
          "type": "array",
          "minItems": 1,
          "items": {
            "title": "EpsilonPoint",
            "description": "A corner of the curve.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "at",
              "value"
            ],
            "properties": {
              "at": {
                "$ref": "#/$defs/moment"
              },
              "value": {
                "$ref": "#/$defs/budget"
              }
            }
          },
          "examples": [
            [
              {
                "at": "20%",
                "value": 0
              },
              {
                "at": "60%",
                "value": "8/255"
              }
            ]
          ]
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "epsilonOneCycle": {
      "title": "OneCycleEpsilon",
      "description": "Rises from initial to max, then falls to final; clipped at target.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "target"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "one-cycle"
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "initial": {
          "description": "Value at the start of a period. Default 0.",
          "$ref": "#/$defs/budget",
          "examples": [
            0
          ]
        },
        "max": {
          "description": "Value at the peak. Default target.",
          "$ref": "#/$defs/budget"
        },
        "final": {
          "description": "Value at the end of a period. Default 0.",
          "$ref": "#/$defs/budget",
          "examples": [
            0
          ]
        },
        "peak": {
          "$ref": "#/$defs/peak"
        },
        "anneal": {
          "$ref": "#/$defs/anneal"
        },
        "warmup": {
          "$ref": "#/$defs/epsilonWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "rateSchedule": {
      "title": "RateSchedule",
      "description": "A schedule of the learning rate. u is the relative time in [0, 1) within the PAS period.",
      "type": "object",
      "required": [
        "schedule"
      ],
      "discriminator": {
        "propertyName": "schedule"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/rateConstant"
        },
        {
          "$ref": "#/$defs/rateAnneal"
        },
        {
          "$ref": "#/$defs/rateStep"
        },
        {
          "$ref": "#/$defs/rateExponential"
        },
        {
          "$ref": "#/$defs/ratePiecewise"
        },
        {
          "$ref": "#/$defs/rateOneCycle"
        }
      ]
    },
    "rateConstant": {
      "title": "ConstantRate",
      "description": "The same value throughout.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "value"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "constant"
        },
        "value": {
          "$ref": "#/$defs/rate"
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "rateAnneal": {
      "title": "AnnealedRate",
      "description": "From initial to final, linearly or as a half cosine.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "initial"
      ],
      "properties": {
        "schedule": {
          "description": "linear: initial + (final − initial)·u. cosine: initial + ½(final − initial)(1 − cos πu).",
          "enum": [
            "linear",
            "cosine"
          ]
        },
        "initial": {
          "description": "Value at the start of a period.",
          "$ref": "#/$defs/rateOrZero"
        },
        "final": {
          "description": "Value at the end of a period. Default 0.",
          "$ref": "#/$defs/rateOrZero",
          "examples": [
            0
          ]
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "rateStep": {
      "title": "StepRate",
      "description": "initial · factor^(number of moments passed). Rice et al. 2020: 0.1, ×0.1 at 50% and 75%.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "initial",
        "at"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "step"
        },
        "initial": {
          "description": "Value at the start of a period.",
          "$ref": "#/$defs/rate"
        },
        "factor": {
          "$ref": "#/$defs/factor"
        },
        "at": {
          "$ref": "#/$defs/moments"
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "rateExponential": {
      "title": "ExponentialRate",
      "description": "initial · decay^epoch; epochs count from the start of the period.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "initial",
        "decay"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "exponential"
        },
        "initial": {
          "description": "Value at the start of a period.",
          "$ref": "#/$defs/rate"
        },
        "decay": {
          "$ref": "#/$defs/decay"
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "ratePiecewise": {
      "title": "PiecewiseRate",
      "description": "Straight lines through the points; constant before the first and after the last.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "points"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "piecewise"
        },
        "points": {
          "description": "The corners of the curve in order of time. Two points at one moment make a jump.",
          "type": "array",
          "minItems": 1,
          "items": {
            "title": "RatePoint",
            "description": "A corner of the curve.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "at",
              "value"
            ],
            "properties": {
              "at": {
                "$ref": "#/$defs/moment"
              },
              "value": {
                "$ref": "#/$defs/rateOrZero"
              }
            }
          },
          "examples": [
            [
              {
                "at": "50%",
                "value": 0.1
              },
              {
                "at": "90%",
                "value": 0.001
              }
            ]
          ]
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "rateOneCycle": {
      "title": "OneCycleRate",
      "description": "Rises from initial to max, then falls to final (the cyclic rate of fast adversarial training, Wong et al. 2020).",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schedule",
        "max"
      ],
      "properties": {
        "schedule": {
          "description": "Shape of the schedule.",
          "const": "one-cycle"
        },
        "initial": {
          "description": "Value at the start of a period. Default 0.",
          "$ref": "#/$defs/rateOrZero",
          "examples": [
            0
          ]
        },
        "max": {
          "description": "Value at the peak. Wong et al.: 0.2 (CIFAR-10, SGD), 5e-3 (MNIST, Adam).",
          "$ref": "#/$defs/rate"
        },
        "final": {
          "description": "Value at the end of a period. Default 0.",
          "$ref": "#/$defs/rateOrZero",
          "examples": [
            0
          ]
        },
        "peak": {
          "$ref": "#/$defs/peak"
        },
        "anneal": {
          "$ref": "#/$defs/anneal"
        },
        "warmup": {
          "$ref": "#/$defs/rateWarmup"
        },
        "update": {
          "$ref": "#/$defs/update"
        }
      }
    },
    "data": {
      "title": "DataSection",
      "description": "The images.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "dataset"
      ],
      "properties": {
        "dataset": {
          "description": "mnist, fashion-mnist: 28×28 grey, 60,000 + 10,000. fashion-mnist-mini: 10,000 + 2,000 images of it, embedded, nothing to download. cifar-10, cifar-100: 32×32 colour, 50,000 + 10,000. npz: arrays x/y or image/label in a file. folder: PNG or JPEG images in one folder per class. The last two need `path`.",
          "enum": [
            "mnist",
            "fashion-mnist",
            "fashion-mnist-mini",
            "cifar-10",
            "cifar-100",
            "npz",
            "folder"
          ],
          "examples": [
            "fashion-mnist-mini"
          ]
        },
        "path": {
          "description": "File (npz) or folder of the data, relative to the spec. Default: search $ADVEXP_DATA, the system's data sets and the user's cache, then download.",
          "type": "string"
        },
        "validation": {
          "description": "Training samples held out to measure robustness at the target ε and to choose the best epoch. Default 1000 (Rice et al. 2020); with 0 the test split is used.",
          "type": "integer",
          "minimum": 0,
          "default": 1000
        },
        "validation_seed": {
          "description": "Seed that chooses the held-out samples, apart from `seed` so that runs of several seeds share them. Default 0.",
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295,
          "default": 0
        },
        "train_samples": {
          "description": "Use only the first so many training samples, after the split. Default: all.",
          "type": "integer",
          "minimum": 1
        },
        "test_samples": {
          "description": "Use only the first so many test samples. Default: all.",
          "type": "integer",
          "minimum": 1
        },
        "augment": {
          "description": "Random crop after zero padding, and horizontal flip. Default: as in the paper, padding 4 and flip for CIFAR, none otherwise. false for none.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "title": "Augment",
              "description": "What is left out is not done.",
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "crop_padding": {
                  "description": "Pixels of zero padding on each side before a random crop to the old size. Default 0; paper 4 on CIFAR-10.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 32,
                  "default": 0
                },
                "horizontal_flip": {
                  "description": "Mirror every second sample on average. Default false; paper true on CIFAR-10.",
                  "type": "boolean",
                  "default": false
                }
              }
            }
          ]
        }
      }
    },
    "width": {
      "title": "Width",
      "description": "Width factor w of the paper's networks (§5): channels are proportional to it. Default 16 for lenet, 8 for the others, as in the paper; 16 gives the usual VGG16 and ResNet18.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1024,
      "examples": [
        4,
        8,
        16
      ]
    },
    "bias": {
      "title": "Bias",
      "description": "Whether the layers have a bias. Default true.",
      "type": "boolean",
      "default": true
    },
    "model": {
      "title": "ModelSection",
      "description": "The network. Weights start as in PyTorch.",
      "type": "object",
      "required": [
        "architecture"
      ],
      "discriminator": {
        "propertyName": "architecture"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/paperModel"
        },
        {
          "$ref": "#/$defs/wideResnet"
        },
        {
          "$ref": "#/$defs/linearModel"
        },
        {
          "$ref": "#/$defs/mlp"
        },
        {
          "$ref": "#/$defs/customModel"
        }
      ]
    },
    "paperModel": {
      "title": "PaperModel",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "architecture"
      ],
      "properties": {
        "architecture": {
          "description": "lenet: two convolutions without BatchNorm, in its MNIST or CIFAR form by the size of the images. vgg16 and resnet18: the paper's, for 32×32. preact-resnet18: with BatchNorm and ReLU before the convolutions.",
          "enum": [
            "lenet",
            "vgg16",
            "resnet18",
            "preact-resnet18"
          ]
        },
        "width": {
          "$ref": "#/$defs/width"
        }
      }
    },
    "wideResnet": {
      "title": "WideResnet",
      "description": "Wide ResNet-depth-width (Zagoruyko and Komodakis 2016).",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "architecture",
        "depth",
        "width"
      ],
      "properties": {
        "architecture": {
          "description": "A wide residual network.",
          "const": "wide-resnet"
        },
        "depth": {
          "description": "Number of layers, 6n + 4: 10, 16, 22, 28, 34, …",
          "type": "integer",
          "minimum": 10,
          "examples": [
            28,
            34
          ]
        },
        "width": {
          "description": "Widening factor: channels are 16, 16k, 32k, 64k.",
          "type": "integer",
          "minimum": 1,
          "maximum": 64,
          "examples": [
            1,
            10
          ]
        }
      }
    },
    "linearModel": {
      "title": "LinearModel",
      "description": "Softmax regression, for which the collapse threshold is known exactly (paper §1.2).",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "architecture"
      ],
      "properties": {
        "architecture": {
          "description": "One linear layer.",
          "const": "linear"
        },
        "bias": {
          "$ref": "#/$defs/bias"
        }
      }
    },
    "mlp": {
      "title": "Mlp",
      "description": "Fully connected layers with ReLU between them.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "architecture",
        "hidden"
      ],
      "properties": {
        "architecture": {
          "description": "A multilayer perceptron.",
          "const": "mlp"
        },
        "hidden": {
          "description": "Units of each hidden layer.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "integer",
            "minimum": 1
          },
          "examples": [
            [
              256,
              128
            ]
          ]
        },
        "bias": {
          "$ref": "#/$defs/bias"
        }
      }
    },
    "customModel": {
      "title": "CustomModel",
      "description": "One's own sequence of layers.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "architecture",
        "layers"
      ],
      "properties": {
        "architecture": {
          "description": "A list of layers.",
          "const": "custom"
        },
        "layers": {
          "description": "The layers in order; the last one must give one value per class.",
          "type": "array",
          "minItems": 1,
          "items": {
            "anyOf": [
              {
                "$ref": "#/$defs/layerName"
              },
              {
                "$ref": "#/$defs/layer"
              }
            ]
          },
          "examples": [
            [
              {
                "type": "conv",
                "channels": 16,
                "kernel": 5,
                "padding": 2
              },
              "relu",
              {
                "type": "maxpool",
                "kernel": 2
              },
              "flatten",
              {
                "type": "linear",
                "units": 10
              }
            ]
          ]
        }
      }
    },
    "layerName": {
      "title": "LayerName",
      "description": "A layer without settings, by its name alone.",
      "type": "string",
      "enum": [
        "batchnorm",
        "relu",
        "global-avgpool",
        "flatten"
      ]
    },
    "layer": {
      "title": "LayerEntry",
      "description": "A layer and its settings.",
      "type": "object",
      "required": [
        "type"
      ],
      "discriminator": {
        "propertyName": "type"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/convLayer"
        },
        {
          "$ref": "#/$defs/linearLayer"
        },
        {
          "$ref": "#/$defs/poolLayer"
        },
        {
          "$ref": "#/$defs/plainLayer"
        }
      ]
    },
    "convLayer": {
      "title": "ConvLayer",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "channels",
        "kernel"
      ],
      "properties": {
        "type": {
          "description": "2-D convolution with a square kernel.",
          "const": "conv"
        },
        "channels": {
          "description": "Output channels.",
          "type": "integer",
          "minimum": 1,
          "examples": [
            16
          ]
        },
        "kernel": {
          "description": "Height and width of the kernel.",
          "type": "integer",
          "minimum": 1,
          "examples": [
            3
          ]
        },
        "stride": {
          "description": "Default 1.",
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "padding": {
          "description": "Zeros added on each side. Default 0.",
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "bias": {
          "$ref": "#/$defs/bias"
        }
      }
    },
    "linearLayer": {
      "title": "LinearLayer",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "units"
      ],
      "properties": {
        "type": {
          "description": "Fully connected layer, on flattened input.",
          "const": "linear"
        },
        "units": {
          "description": "Output values.",
          "type": "integer",
          "minimum": 1,
          "examples": [
            10
          ]
        },
        "bias": {
          "$ref": "#/$defs/bias"
        }
      }
    },
    "poolLayer": {
      "title": "PoolLayer",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "description": "Maximum or mean over square windows, without padding.",
          "enum": [
            "maxpool",
            "avgpool"
          ]
        },
        "kernel": {
          "description": "Height and width of the window. Default 2.",
          "type": "integer",
          "minimum": 1,
          "default": 2
        },
        "stride": {
          "description": "Default: the kernel, so that windows do not overlap.",
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "plainLayer": {
      "title": "PlainLayer",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "description": "A layer without settings.",
          "enum": [
            "batchnorm",
            "relu",
            "global-avgpool",
            "flatten"
          ]
        }
      }
    },
    "attackMethod": {
      "title": "AttackMethod",
      "description": "pgd: projected gradient ascent. fgsm: one step of length ε from the clean image. fgsm-rs: one step of 1.25 ε from a random start (Wong et al. 2020). none: leave images clean. Default pgd.",
      "enum": [
        "pgd",
        "fgsm",
        "fgsm-rs",
        "none"
      ],
      "default": "pgd"
    },
    "norm": {
      "title": "NormName",
      "description": "Norm of the budget and of the steps. Default linf, as in the paper.",
      "enum": [
        "linf",
        "l2",
        "l1"
      ],
      "default": "linf"
    },
    "attackSteps": {
      "title": "AttackSteps",
      "description": "Gradient steps of PGD. Default 10. Paper: ε/0.01 + 10 on MNIST (50 at 0.4), 10 on CIFAR-10 (§3.3).",
      "type": "integer",
      "minimum": 1,
      "maximum": 100000,
      "default": 10
    },
    "start": {
      "title": "Start",
      "description": "Where an attack starts. none: at the image. uniform: uniformly in the ε ball. uniform-step: uniformly in the ball of one step, as in the paper's code (§6.2). Default uniform; none for fgsm.",
      "enum": [
        "none",
        "uniform",
        "uniform-step"
      ]
    },
    "restarts": {
      "title": "Restarts",
      "description": "Independent starts, of which the worst for the network is kept sample by sample. Default 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 10000,
      "default": 1
    },
    "keep": {
      "title": "Keep",
      "description": "Which iterate an attack returns: the last, as in the paper, or the one of highest loss. Default last.",
      "enum": [
        "last",
        "best"
      ],
      "default": "last"
    },
    "attackBatchnorm": {
      "title": "AttackBatchnorm",
      "description": "Mode of BatchNorm while the attack runs: eval (running statistics, as in the paper) or train (batch statistics, as Madry, Wong and Rice). Default eval.",
      "enum": [
        "eval",
        "train"
      ],
      "default": "eval"
    },
    "attackLoss": {
      "title": "AttackLoss",
      "description": "What the attack maximises: cross-entropy of the label, or kl, the divergence from the clean prediction. Default cross-entropy; kl for objective trades.",
      "enum": [
        "cross-entropy",
        "kl"
      ]
    },
    "attackPreset": {
      "title": "AttackPreset",
      "description": "Settings by their source; keys written beside it take precedence. paper: start uniform-step, last iterate, BatchNorm in eval mode, step following ε (0.01 of it at the target and ε/0.01 + 10 steps on MNIST, ε/4 and 10 steps otherwise). madry: start uniform, BatchNorm in train mode, 40 steps of 0.01 on MNIST, 10 of 2/255 otherwise. rice: start uniform, 10 steps of 2/255, BatchNorm in train mode. wong: fgsm-rs with a step of 1.25 ε, BatchNorm in train mode.",
      "enum": [
        "paper",
        "madry",
        "rice",
        "wong"
      ]
    },
    "attack": {
      "title": "AttackSection",
      "description": "The attack of training. Without it: PGD in l∞ with 10 steps of 0.25eps from a uniform start.",
      "type": "object",
      "examples": [
        {
          "method": "pgd",
          "steps": 10,
          "step_size": "0.25eps"
        }
      ],
      "additionalProperties": false,
      "properties": {
        "preset": {
          "$ref": "#/$defs/attackPreset"
        },
        "method": {
          "$ref": "#/$defs/attackMethod"
        },
        "norm": {
          "$ref": "#/$defs/norm"
        },
        "steps": {
          "$ref": "#/$defs/attackSteps"
        },
        "step_size": {
          "description": "Length of a step. 0.25eps follows the schedule as the paper's does, 2/255 or 0.01 stays. Default 0.25eps; 1eps for fgsm, 1.25eps for fgsm-rs.",
          "$ref": "#/$defs/stepSize"
        },
        "start": {
          "$ref": "#/$defs/start"
        },
        "restarts": {
          "$ref": "#/$defs/restarts"
        },
        "keep": {
          "$ref": "#/$defs/keep"
        },
        "batchnorm": {
          "$ref": "#/$defs/attackBatchnorm"
        },
        "loss": {
          "$ref": "#/$defs/attackLoss"
        },
        "bounds": {
          "description": "Lowest and highest pixel value. Default [0, 1].",
          "type": "array",
          "minItems": 2,
          "maxItems": 2,
          "items": {
            "type": "number"
          },
          "default": [
            0,
            1
          ]
        }
      }
    },
    "pas": {
      "title": "PasSection",
      "description": "Periodic adversarial scheduling (paper §3.2): training is cut into periods, and schedules start again with each.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "periods": {
          "description": "Lengths of the periods in epochs, or how many periods train.epochs is cut into as evenly as possible. Default: one period. Paper: [100, 50, 50] on CIFAR-10.",
          "anyOf": [
            {
              "title": "PeriodCount",
              "type": "integer",
              "minimum": 1,
              "maximum": 10000
            },
            {
              "title": "PeriodLengths",
              "type": "array",
              "minItems": 1,
              "maxItems": 10000,
              "items": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100000
              }
            }
          ],
          "examples": [
            [
              100,
              50,
              50
            ],
            3
          ]
        },
        "reset": {
          "description": "What starts again with each period. epsilon, learning_rate: the schedule; what is not listed runs once over the whole training. momentum: the optimiser's moving averages of the gradient. optimizer: all its state. Default [epsilon, learning_rate], as in the paper.",
          "type": "array",
          "items": {
            "enum": [
              "epsilon",
              "learning_rate",
              "momentum",
              "optimizer"
            ]
          },
          "default": [
            "epsilon",
            "learning_rate"
          ]
        },
        "ensemble": {
          "description": "period-ends: also evaluate the mean softmax of the weights at the ends of the periods, as in the paper. Default period-ends with several periods, else none.",
          "enum": [
            "period-ends",
            "none"
          ]
        }
      }
    },
    "weightDecay": {
      "title": "WeightDecay",
      "description": "l2 penalty on all parameters. Default 5e-4 for sgd, 0 for adam, 0.01 for adamw. Paper: 0 on MNIST, 1e-3 on CIFAR-10 (§3.3).",
      "type": "number",
      "minimum": 0,
      "examples": [
        0.0005,
        0.001
      ]
    },
    "optimizer": {
      "title": "OptimizerSection",
      "description": "The optimiser, as in PyTorch. Default: sgd with momentum 0.9 and weight decay 5e-4.",
      "type": "object",
      "required": [
        "name"
      ],
      "discriminator": {
        "propertyName": "name"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/sgd"
        },
        {
          "$ref": "#/$defs/adam"
        }
      ]
    },
    "sgd": {
      "title": "Sgd",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "Stochastic gradient descent.",
          "const": "sgd"
        },
        "momentum": {
          "description": "Default 0.9, as in the paper.",
          "type": "number",
          "minimum": 0,
          "exclusiveMaximum": 1,
          "default": 0.9
        },
        "dampening": {
          "description": "Default 0.",
          "type": "number",
          "minimum": 0,
          "maximum": 1,
          "default": 0
        },
        "nesterov": {
          "description": "Nesterov's momentum. Default false.",
          "type": "boolean",
          "default": false
        },
        "weight_decay": {
          "$ref": "#/$defs/weightDecay"
        }
      }
    },
    "adam": {
      "title": "Adam",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "adam: the penalty enters the gradient. adamw: the decay is apart from it.",
          "enum": [
            "adam",
            "adamw"
          ]
        },
        "betas": {
          "description": "Decay of the averages of the gradient and of its square. Default [0.9, 0.999].",
          "type": "array",
          "minItems": 2,
          "maxItems": 2,
          "items": {
            "type": "number",
            "minimum": 0,
            "exclusiveMaximum": 1
          },
          "default": [
            0.9,
            0.999
          ]
        },
        "eps": {
          "description": "Added to the denominator. Default 1e-8.",
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 1e-8
        },
        "weight_decay": {
          "$ref": "#/$defs/weightDecay"
        }
      }
    },
    "objectiveName": {
      "title": "ObjectiveName",
      "description": "The objective by its name alone.",
      "type": "string",
      "enum": [
        "adversarial",
        "clean",
        "mix",
        "trades",
        "mart"
      ]
    },
    "objective": {
      "title": "ObjectiveEntry",
      "description": "The objective and its settings.",
      "type": "object",
      "required": [
        "name"
      ],
      "discriminator": {
        "propertyName": "name"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/plainObjective"
        },
        {
          "$ref": "#/$defs/mixObjective"
        },
        {
          "$ref": "#/$defs/regularisedObjective"
        }
      ]
    },
    "plainObjective": {
      "title": "PlainObjective",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "adversarial: cross-entropy at the attacked images, as in the paper. clean: at the images themselves.",
          "enum": [
            "adversarial",
            "clean"
          ]
        }
      }
    },
    "mixObjective": {
      "title": "MixObjective",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "clean_weight·CE(x) + (1 − clean_weight)·CE(x′).",
          "const": "mix"
        },
        "clean_weight": {
          "description": "Weight of the clean loss. Default 0.5.",
          "type": "number",
          "minimum": 0,
          "maximum": 1,
          "default": 0.5
        }
      }
    },
    "regularisedObjective": {
      "title": "RegularisedObjective",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "trades: CE(x) + beta·KL(p(x) ‖ p(x′)) (Zhang et al. 2019). mart: Wang et al. 2020.",
          "enum": [
            "trades",
            "mart"
          ]
        },
        "beta": {
          "description": "Weight of the robustness term. Default 6 for both, as in their CIFAR-10 scripts.",
          "type": "number",
          "minimum": 0,
          "default": 6
        }
      }
    },
    "averagingName": {
      "title": "AveragingName",
      "description": "The averaging by its name alone.",
      "type": "string",
      "enum": [
        "none",
        "ema",
        "swa"
      ]
    },
    "averaging": {
      "title": "AveragingEntry",
      "description": "The averaging and its settings.",
      "type": "object",
      "required": [
        "method"
      ],
      "discriminator": {
        "propertyName": "method"
      },
      "oneOf": [
        {
          "$ref": "#/$defs/noAveraging"
        },
        {
          "$ref": "#/$defs/ema"
        },
        {
          "$ref": "#/$defs/swa"
        }
      ]
    },
    "noAveraging": {
      "title": "NoAveraging",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "method"
      ],
      "properties": {
        "method": {
          "description": "No averaging.",
          "const": "none"
        }
      }
    },
    "ema": {
      "title": "Ema",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "method"
      ],
      "properties": {
        "method": {
          "description": "Exponential moving average with decay min(decay, (1 + d)/(10 + d)) after d updates.",
          "const": "ema"
        },
        "decay": {
          "description": "Default 0.995.",
          "type": "number",
          "minimum": 0,
          "exclusiveMaximum": 1,
          "default": 0.995
        }
      }
    },
    "swa": {
      "title": "Swa",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "method"
      ],
      "properties": {
        "method": {
          "description": "Equal average of the weights at the ends of epochs; BatchNorm statistics are estimated again.",
          "const": "swa"
        },
        "start_epoch": {
          "description": "First epoch that enters the average, from 0. Default: half of train.epochs.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "train": {
      "title": "TrainSection",
      "description": "How long and what for.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "epochs": {
          "description": "Passes over the training samples. Default: the sum of pas.periods, with which it must agree. Paper: 100 on MNIST, 200 on CIFAR-10.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100000,
          "examples": [
            100
          ]
        },
        "batch_size": {
          "description": "Samples of an update. The last, smaller batch of an epoch is kept. Default 128, as in the paper.",
          "type": "integer",
          "minimum": 1,
          "default": 128
        },
        "micro_batch_size": {
          "description": "The most samples computed at once. A larger batch is computed in parts of equal size, whose gradients add up (gradient accumulation): the update is the same but for rounding, and for BatchNorm, whose statistics are those of a part; memory is that of a part. auto: as many as fit into memory by the estimate; resolved.json says how many. Default: the whole batch.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1
            },
            {
              "enum": [
                "auto"
              ]
            }
          ],
          "examples": [
            32,
            "auto"
          ]
        },
        "objective": {
          "description": "What is minimised. Default adversarial: cross-entropy at the attacked images.",
          "anyOf": [
            {
              "$ref": "#/$defs/objectiveName"
            },
            {
              "$ref": "#/$defs/objective"
            }
          ],
          "default": "adversarial",
          "examples": [
            "adversarial",
            {
              "name": "trades",
              "beta": 6
            }
          ]
        },
        "averaging": {
          "description": "Averaging of the weights, evaluated beside the last ones. Default none.",
          "anyOf": [
            {
              "$ref": "#/$defs/averagingName"
            },
            {
              "$ref": "#/$defs/averaging"
            }
          ],
          "default": "none",
          "examples": [
            "swa",
            {
              "method": "ema",
              "decay": 0.999
            }
          ]
        },
        "gradient_clip": {
          "description": "Largest l2 norm of the whole gradient; longer ones are shortened to it. Default: no limit.",
          "type": "number",
          "exclusiveMinimum": 0
        },
        "precision": {
          "description": "In what the attack and the training step compute. Default float32. mixed-float16: convolutions and matrix products in half precision, sums and what divides in float32, with dynamic loss scaling, on a GPU that has half precision. Weights, optimiser state, BatchNorm statistics, averages, evaluation and analyses are float32 always.",
          "enum": [
            "float32",
            "mixed-float16"
          ],
          "default": "float32"
        }
      }
    },
    "evaluationName": {
      "title": "EvaluationName",
      "description": "clean: no attack. fgsm: one step of ε. pgd-N: N steps of 2.5 ε/N from a uniform start. pgd-N-R: the same with R restarts.",
      "type": "string",
      "pattern": "^(clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$",
      "examples": [
        "clean",
        "fgsm",
        "pgd-20",
        "pgd-100",
        "pgd-50-10"
      ]
    },
    "evaluationAttack": {
      "title": "EvaluationAttackEntry",
      "description": "An attack in full. What is left out is as in pgd-N.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "Name in events and results.",
          "$ref": "#/$defs/name",
          "examples": [
            "pgd-strong"
          ]
        },
        "method": {
          "$ref": "#/$defs/attackMethod"
        },
        "norm": {
          "description": "Default: that of the training attack.",
          "$ref": "#/$defs/norm"
        },
        "epsilon": {
          "description": "Budget. Default: the target of training.",
          "$ref": "#/$defs/budget"
        },
        "steps": {
          "description": "Default 20.",
          "$ref": "#/$defs/attackSteps"
        },
        "step_size": {
          "description": "Default 2.5 ε/steps, at most ε.",
          "$ref": "#/$defs/stepSize"
        },
        "start": {
          "$ref": "#/$defs/start"
        },
        "restarts": {
          "$ref": "#/$defs/restarts"
        },
        "keep": {
          "$ref": "#/$defs/keep"
        },
        "loss": {
          "$ref": "#/$defs/attackLoss"
        }
      }
    },
    "evaluationEntry": {
      "anyOf": [
        {
          "$ref": "#/$defs/evaluationName"
        },
        {
          "$ref": "#/$defs/evaluationAttack"
        }
      ]
    },
    "evaluate": {
      "title": "EvaluateSection",
      "description": "How accuracy is measured, always in eval mode and at the target ε unless an attack says otherwise.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "attacks": {
          "description": "Attacks on the test split at the end, for the last, best, ensemble and averaged weights. Default [clean, pgd-20].",
          "type": "array",
          "items": {
            "$ref": "#/$defs/evaluationEntry"
          },
          "default": [
            "clean",
            "pgd-20"
          ],
          "examples": [
            [
              "clean",
              "fgsm",
              "pgd-20",
              "pgd-100"
            ]
          ]
        },
        "during": {
          "description": "Attack of the held-out robust accuracy during training. Default pgd-10.",
          "$ref": "#/$defs/evaluationEntry"
        },
        "every": {
          "description": "Measure held-out accuracy every so many epochs. Default 1.",
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "samples": {
          "description": "Held-out samples used each time. Default: all.",
          "type": "integer",
          "minimum": 1
        },
        "final_samples": {
          "description": "Test samples used at the end. Default: all.",
          "type": "integer",
          "minimum": 1
        },
        "batch_size": {
          "description": "Samples computed at once; results do not depend on it. Default: as many as in training.",
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "landscapeAttack": {
      "title": "LandscapeAttack",
      "description": "The attack of the analyses, always in eval mode: training (default), or as in evaluate: clean, fgsm, pgd-N, pgd-N-R.",
      "type": "string",
      "pattern": "^(training|clean|fgsm|pgd-[1-9]\\d{0,4}(-[1-9]\\d{0,3})?)$",
      "default": "training",
      "examples": [
        "training",
        "pgd-20"
      ]
    },
    "landscapeSplit": {
      "title": "LandscapeSplit",
      "description": "train (default), validation or test.",
      "enum": [
        "train",
        "validation",
        "test"
      ],
      "default": "train"
    },
    "sampledLoss": {
      "title": "SampledLoss",
      "description": "frozen: at adversarial samples made once at these weights (default). clean: at clean samples.",
      "enum": [
        "frozen",
        "clean"
      ],
      "default": "frozen"
    },
    "landscapeLoss": {
      "title": "LandscapeLoss",
      "description": "frozen: at adversarial samples made once at these weights (default, the paper's). clean: at clean samples. gauss-newton: the Gauss–Newton matrix at frozen adversarial samples. reattacked: central differences of the gradient, attacked anew at either end.",
      "enum": [
        "frozen",
        "clean",
        "gauss-newton",
        "reattacked"
      ],
      "default": "frozen"
    },
    "landscape": {
      "title": "LandscapeSection",
      "description": "Analyses of the loss landscape (paper §2): done when the run has trained, or later by `advexp landscape`.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "hessian": {
          "title": "HessianSection",
          "description": "Eigenvalues at one end of the Hessian's spectrum, with residuals (paper Fig. 3).",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "top": {
              "description": "How many eigenvalues. Default 20, as in the paper.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 20
            },
            "samples": {
              "description": "Training samples that make the loss. Default 4096.",
              "type": "integer",
              "minimum": 1,
              "default": 4096
            },
            "loss": {
              "$ref": "#/$defs/landscapeLoss"
            },
            "which": {
              "title": "SpectrumEnd",
              "description": "largest or smallest by value, or by magnitude (default, the paper's order).",
              "enum": [
                "largest",
                "smallest",
                "magnitude"
              ],
              "default": "magnitude"
            },
            "method": {
              "title": "EigenMethod",
              "description": "lanczos: thick-restart Lanczos with full reorthogonalisation (default). power-iteration: the paper's method, for comparison.",
              "enum": [
                "lanczos",
                "power-iteration"
              ],
              "default": "lanczos"
            },
            "tolerance": {
              "description": "lanczos: ‖Hv − λv‖ relative to |λ| at which a pair has converged. power-iteration: relative change of λ. Default 0.001.",
              "type": "number",
              "exclusiveMinimum": 0,
              "exclusiveMaximum": 1,
              "default": 0.001
            },
            "basis": {
              "description": "Vectors that lanczos keeps at most; each takes 4 bytes a parameter. Default: three times top or top + 60, whichever is more, within 512 MiB.",
              "type": "integer",
              "minimum": 3
            },
            "products": {
              "description": "Hessian-vector products at most. Default 1000.",
              "type": "integer",
              "minimum": 1,
              "default": 1000
            }
          }
        },
        "density": {
          "title": "DensitySection",
          "description": "Density of all eigenvalues by stochastic Lanczos quadrature.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Default 4096.",
              "type": "integer",
              "minimum": 1,
              "default": 4096
            },
            "loss": {
              "$ref": "#/$defs/landscapeLoss"
            },
            "starts": {
              "description": "Random starts, which give the error bars. Default 4.",
              "type": "integer",
              "minimum": 1,
              "default": 4
            },
            "steps": {
              "description": "Products for each start; the bandwidth is the width of the spectrum divided by it. Default 60.",
              "type": "integer",
              "minimum": 2,
              "default": 60
            }
          }
        },
        "curvature": {
          "title": "CurvatureSection",
          "description": "Trace and Frobenius norm of the Hessian from random vectors, with standard errors.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Default 4096.",
              "type": "integer",
              "minimum": 1,
              "default": 4096
            },
            "loss": {
              "$ref": "#/$defs/landscapeLoss"
            },
            "products": {
              "description": "Hessian-vector products of each of the two estimates, Hutchinson's and Hutch++. Default 60.",
              "type": "integer",
              "minimum": 3,
              "default": 60
            }
          }
        },
        "slice": {
          "title": "SliceSection",
          "description": "Loss and accuracy on a line or plane through the weights.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "directions": {
              "title": "SliceDirections",
              "description": "random: filter-normalised Gaussian directions (default). eigenvectors: of the Hessian's first eigenvalues, of unit length (paper Fig. 3), found by `hessian` before. trajectory: the principal plane of the run's checkpoints. checkpoints: the line or plane through the checkpoints of `through`.",
              "enum": [
                "random",
                "eigenvectors",
                "trajectory",
                "checkpoints"
              ],
              "default": "random"
            },
            "through": {
              "description": "checkpoints: one or two others; the first axis is 0 here and 1 there.",
              "type": "array",
              "minItems": 1,
              "maxItems": 2,
              "items": {
                "type": "string"
              },
              "examples": [
                [
                  "period-0"
                ],
                [
                  "period-0",
                  "period-1"
                ]
              ]
            },
            "dimensions": {
              "description": "1 or 2. Default 2.",
              "enum": [
                1,
                2
              ],
              "default": 2
            },
            "points": {
              "description": "Nodes along each axis, the ends included. Default 25.",
              "type": "integer",
              "minimum": 2,
              "maximum": 1001,
              "default": 25
            },
            "range": {
              "description": "First and last coordinate on each axis. Default [-1, 1]; trajectory: what holds all checkpoints; checkpoints: [-0.5, 1.5].",
              "type": "array",
              "minItems": 2,
              "maxItems": 2,
              "items": {
                "type": "number"
              },
              "examples": [
                [
                  -1,
                  1
                ]
              ]
            },
            "biases": {
              "title": "BiasRule",
              "description": "random: what becomes of biases and BatchNorm's parameters. zero: they stay (default). normalised: ±|value|, as in the paper.",
              "enum": [
                "zero",
                "normalised"
              ],
              "default": "zero"
            },
            "epsilons": {
              "description": "Budgets on one grid; 0 is the clean loss. Default 0 and the landscape's epsilon.",
              "type": "array",
              "minItems": 1,
              "items": {
                "$ref": "#/$defs/budget"
              },
              "examples": [
                [
                  0,
                  "8/255"
                ]
              ]
            },
            "adversarial": {
              "title": "SliceAdversarial",
              "description": "fresh: attacked anew at every node, the loss L_ε (default). frozen: attacked once at the centre. A number k: attacked once for each block of k (k × k) nodes, as in the paper.",
              "anyOf": [
                {
                  "enum": [
                    "fresh",
                    "frozen"
                  ]
                },
                {
                  "type": "integer",
                  "minimum": 2
                }
              ],
              "default": "fresh"
            },
            "batchnorm": {
              "title": "SliceBatchNorm",
              "description": "running: the statistics of the checkpoint at every node (default). batch: those of each batch, as in the paper. re-estimated: from the samples at every node.",
              "enum": [
                "running",
                "batch",
                "re-estimated"
              ],
              "default": "running"
            },
            "samples": {
              "description": "Samples of each split. Default 1000.",
              "type": "integer",
              "minimum": 1,
              "default": 1000
            },
            "splits": {
              "description": "Default [train, test].",
              "type": "array",
              "minItems": 1,
              "items": {
                "$ref": "#/$defs/landscapeSplit"
              },
              "default": [
                "train",
                "test"
              ]
            }
          }
        },
        "scatter": {
          "title": "ScatterSection",
          "description": "How adversarial samples and gradients change when the weights move: cosines between θ and θ + a·v, against a, and the constants and bound of the paper's §3.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Default 1000.",
              "type": "integer",
              "minimum": 1,
              "default": 1000
            },
            "directions": {
              "description": "Unit vectors v: random, or the Hessian's first eigenvector, found by `hessian` before. Default both.",
              "type": "array",
              "minItems": 1,
              "items": {
                "enum": [
                  "random",
                  "eigenvector"
                ]
              },
              "default": [
                "random",
                "eigenvector"
              ]
            },
            "amplitudes": {
              "description": "Values of a, not 0.",
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "number"
              },
              "default": [
                -1,
                -0.5,
                -0.2,
                -0.1,
                0.1,
                0.2,
                0.5,
                1
              ]
            },
            "repeats": {
              "description": "Attacks from other random starts at θ, which give the noise floor of the cosines. Default 4, as in the paper.",
              "type": "integer",
              "minimum": 1,
              "default": 4
            }
          }
        },
        "gradient": {
          "title": "GradientSection",
          "description": "Gradient of the loss on a fixed probe set: its norm, layer by layer too, and the gradient noise scale.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Default 4096.",
              "type": "integer",
              "minimum": 2,
              "default": 4096
            },
            "loss": {
              "$ref": "#/$defs/sampledLoss"
            }
          }
        },
        "sharpness": {
          "title": "SharpnessSection",
          "description": "Sharpness as others define it: rise of the loss under the worst and the average perturbation of the weights.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Default 1000.",
              "type": "integer",
              "minimum": 1,
              "default": 1000
            },
            "loss": {
              "$ref": "#/$defs/sampledLoss"
            },
            "rho": {
              "description": "Radius of the l2 ball of SAM's sharpness. Default 0.05.",
              "type": "number",
              "exclusiveMinimum": 0,
              "default": 0.05
            },
            "adaptive_rho": {
              "description": "Radius relative to each weight, for the adaptive and the average-case sharpness. Default 0.1.",
              "type": "number",
              "exclusiveMinimum": 0,
              "default": 0.1
            },
            "box": {
              "description": "ε-sharpness: each weight moves by at most box·(|w| + 1). Default 0.0005.",
              "type": "number",
              "exclusiveMinimum": 0,
              "default": 0.0005
            },
            "steps": {
              "description": "Gradient steps of the worst case. Default 20.",
              "type": "integer",
              "minimum": 1,
              "default": 20
            },
            "draws": {
              "description": "Random perturbations of the average case. Default 100.",
              "type": "integer",
              "minimum": 2,
              "default": 100
            }
          }
        },
        "connectivity": {
          "title": "ConnectivitySection",
          "description": "A curve through low loss from these weights to another checkpoint, trained under attack (paper Appendix C).",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "to"
          ],
          "properties": {
            "to": {
              "description": "The other checkpoint: a label of this run, or the .safetensors file of a checkpoint of a run with the same architecture.",
              "type": "string",
              "examples": [
                "period-0",
                "runs/other/20261126-100840-dihb/checkpoints/last.safetensors"
              ]
            },
            "match": {
              "title": "MatchKind",
              "description": "weights: first the units of each hidden layer there change places so that the weights come as close as can be to those here, which leaves the function as it is (Git Re-Basin); for networks without skip connections. none: default.",
              "enum": [
                "none",
                "weights"
              ],
              "default": "none"
            },
            "curve": {
              "title": "CurveKind",
              "description": "bezier (default, the paper's), polygonal, or linear, which is not trained.",
              "enum": [
                "bezier",
                "polygonal",
                "linear"
              ],
              "default": "bezier"
            },
            "bends": {
              "description": "Control points between the ends. Default 3, as in the paper.",
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "default": 3
            },
            "epochs": {
              "description": "Default 5.",
              "type": "integer",
              "minimum": 1,
              "default": 5
            },
            "learning_rate": {
              "description": "Of SGD with momentum 0.9, falling to a hundredth by a cosine. Default 0.02.",
              "type": "number",
              "exclusiveMinimum": 0,
              "default": 0.02
            },
            "points": {
              "description": "Values of t at which the curve is measured. Default 21.",
              "type": "integer",
              "minimum": 2,
              "default": 21
            },
            "samples": {
              "description": "Training samples that the curve is trained, measured and its BatchNorm re-estimated on; as many test samples at most. Default 4096.",
              "type": "integer",
              "minimum": 1,
              "default": 4096
            }
          }
        },
        "linear": {
          "title": "LinearSection",
          "description": "The exact statements for linear models (paper §3.1), from the data and, where the model is linear, its weights.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "samples": {
              "description": "Training samples. Default: all.",
              "type": "integer",
              "minimum": 1
            }
          }
        },
        "trace": {
          "description": "What is followed batch by batch (paper Fig. 2). Default both.",
          "type": "array",
          "items": {
            "enum": [
              "gradient-norm",
              "distance-from-init"
            ]
          },
          "default": [
            "gradient-norm",
            "distance-from-init"
          ]
        },
        "epsilon": {
          "description": "Budget of the adversarial samples. Default: the target of training.",
          "$ref": "#/$defs/budget"
        },
        "attack": {
          "$ref": "#/$defs/landscapeAttack"
        },
        "at": {
          "description": "Checkpoints to analyse: last, best, period-ends (of every PAS period), or labels such as epoch-0007 that the run keeps. Default: last.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "pattern": "^(last|best|period-ends|period-\\d+|epoch-\\d{4,}|batch-\\d{8,})$"
          },
          "examples": [
            [
              "last",
              "period-ends"
            ]
          ]
        },
        "split": {
          "$ref": "#/$defs/landscapeSplit"
        },
        "layers": {
          "description": "Layers (`conv1`) or tensors (`fc1.bias`) that the analyses are about. Default: the whole network.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "fc1",
              "fc2"
            ]
          ]
        }
      }
    },
    "sweep": {
      "title": "SweepSection",
      "description": "Several experiments from one spec: a point for every combination of `grid`, row of `zip` and seed, each run on its own. Keys are paths, as in --set (epsilon.target, evaluate.attacks[1].steps); a value takes the place of the one that the spec gives. Points are numbered from 0 in the order written: the first key of `grid` changes slowest, then follow `zip` and `seeds`, which changes fastest. At most 10,000 points.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "grid": {
          "description": "Lists of values by path. Each combination of them is a point (Cartesian product).",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/sweepValues"
          },
          "examples": [
            {
              "learning_rate": [
                0.01,
                0.1
              ],
              "epsilon.target": [
                "4/255",
                "8/255"
              ]
            }
          ]
        },
        "zip": {
          "description": "Lists of values by path that change in step: all first values, all second ones, and so on. The lists have one length.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/sweepValues"
          },
          "examples": [
            {
              "model.width": [
                2,
                4
              ],
              "train.batch_size": [
                128,
                64
              ]
            }
          ]
        },
        "seeds": {
          "description": "Repeats everything with other seeds: a list of them, or how many, counted up from `seed` (3 with seed 0: 0, 1, 2). The paper reports three runs per setting.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1
            },
            {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": 0,
                "maximum": 4294967295,
                "examples": [
                  0
                ]
              }
            }
          ],
          "examples": [
            3,
            [
              0,
              1,
              2
            ]
          ]
        },
        "exclude": {
          "description": "Points left out: those that have all the values of an entry. An entry need not name every key.",
          "type": "array",
          "items": {
            "description": "A value by path.",
            "type": "object",
            "examples": [
              {
                "learning_rate": 0.1,
                "epsilon.target": "8/255"
              }
            ]
          },
          "examples": [
            [
              {
                "learning_rate": 0.1,
                "epsilon.target": "8/255"
              }
            ]
          ]
        }
      },
      "examples": [
        {
          "grid": {
            "learning_rate": [
              0.01,
              0.1
            ]
          },
          "seeds": 3
        }
      ]
    },
    "sweepValues": {
      "title": "SweepValues",
      "description": "Values that the setting takes, one after another.",
      "type": "array",
      "examples": [
        [
          0.01,
          0.1
        ]
      ]
    },
    "checkpoint": {
      "title": "CheckpointSection",
      "description": "What is kept so that a run can go on after an interruption. Ends of periods, the best and the last weights are always kept.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "every_minutes": {
          "description": "Longest time between checkpoints, besides those at the end of every epoch. Default 10.",
          "type": "number",
          "exclusiveMinimum": 0,
          "default": 10
        },
        "keep": {
          "description": "How many checkpoints of epochs are kept, the newest. Default 3.",
          "type": "integer",
          "minimum": 1,
          "default": 3
        }
      }
    },
    "deviceKind": {
      "title": "DeviceKind",
      "description": "cpu: ONNX Runtime on the processor, float32. auto: the fastest that passes a self-test. webgpu: ONNX Runtime on a GPU of any maker; needs only its driver (Vulkan, Metal or Direct3D 12), which chooses the GPU. cuda: ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN. directml: ONNX Runtime on a GPU under Windows. coreml: ONNX Runtime on Apple hardware. tensorflow: a native TensorFlow, on its GPU where it has one; `advexp setup tensorflow` makes it ready. reference: plain float64 loops, slow and obviously right.",
      "type": "string",
      "enum": [
        "cpu",
        "auto",
        "webgpu",
        "cuda",
        "directml",
        "coreml",
        "tensorflow",
        "reference"
      ]
    },
    "numberedDevice": {
      "title": "NumberedDevice",
      "description": "One of several devices of a kind, by its number from 0.",
      "type": "string",
      "pattern": "^(cuda|directml|tensorflow):\\d{1,3}$",
      "examples": [
        "cuda:1",
        "directml:1",
        "tensorflow:1"
      ]
    },
    "device": {
      "title": "DeviceSection",
      "description": "What computes, and with how many threads.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "What computes. Default cpu.",
          "anyOf": [
            {
              "$ref": "#/$defs/deviceKind"
            },
            {
              "$ref": "#/$defs/numberedDevice"
            }
          ]
        },
        "threads": {
          "description": "Threads. Default: one per core. Results are repeatable for one number of threads.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1024
        }
      }
    }
  }
};
