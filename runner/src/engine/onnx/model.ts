/** @file Writing ONNX models: a list of nodes becomes the bytes that ONNX Runtime loads. */
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** ONNX element types that appear in our models (TensorProto.DataType). */
export const FLOAT = 1;
export const INT64 = 7;
export const BOOL = 9;
export const FLOAT16 = 10;
export type ElementType = typeof FLOAT | typeof INT64 | typeof BOOL | typeof FLOAT16;

/** ONNX Runtime's own operators, and its operators on channel-blocked images. */
export const NCHWC_DOMAIN = 'com.microsoft.nchwc';

export interface OnnxNode {
  readonly operator: string;
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, number | string | readonly number[]>>;
}

export interface Initializer {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export interface ModelParts {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: ReadonlyMap<string, Initializer>;
  /** Shapes may be left out where nothing checks them. */
  readonly inputs: ReadonlyMap<string, { type: ElementType; shape: readonly number[] | null }>;
  readonly outputs: ReadonlyMap<string, ElementType>;
}

function valueInfo(name: string, type: ElementType, shape: readonly number[] | null) {
  const tensorType = { elemType: type, ...(shape && { shape: { dim: shape.map((dimValue) => ({ dimValue })) } }) };
  return onnx.ValueInfoProto.create({ name, type: { tensorType } });
}

function attribute(name: string, value: number | string | readonly number[]) {
  const { AttributeType } = onnx.AttributeProto;
  if (typeof value === 'string') return { name, type: AttributeType.STRING, s: new TextEncoder().encode(value) };
  if (typeof value === 'number') return { name, type: AttributeType.INT, i: value };
  return { name, type: AttributeType.INTS, ints: [...value] };
}

/** Serialises a model (opset 20, IR version 9). */
export function encodeModel({ nodes, initializers, inputs, outputs }: ModelParts): Uint8Array {
  const model = onnx.ModelProto.create({
    irVersion: 9,
    producerName: 'advexp',
    opsetImport: [
      { domain: '', version: 20 },
      { domain: NCHWC_DOMAIN, version: 1 },
    ],
    graph: {
      name: 'advexp',
      node: nodes.map(({ operator, domain, inputs: input, outputs: output, attributes }) => ({
        opType: operator,
        domain,
        input: [...input],
        output: [...output],
        attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      })),
      initializer: [...initializers].map(([name, { type, shape, data }]) => ({
        name,
        dims: [...shape],
        dataType: type,
        rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      })),
      input: [...inputs].map(([name, { type, shape }]) => valueInfo(name, type, shape)),
      output: [...outputs].map(([name, type]) => valueInfo(name, type, null)),
    },
  });
  return onnx.ModelProto.encode(model).finish();
}
