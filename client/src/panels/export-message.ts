/** @file What any panel says when its user exports a figure or table. */
export const FORMATS = ['svg', 'png', 'csv', 'md', 'tex'] as const;
export type Format = (typeof FORMATS)[number];

/** A figure or table to be written to a file; of a PNG the content is a `data:` URL. */
export interface ExportMessage {
  type: 'export';
  name: string;
  format: Format;
  content: string;
}

export function isExportMessage(value: unknown): value is ExportMessage {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'export') return false;
  const { name, format, content }: Partial<Record<keyof ExportMessage, unknown>> = value;
  return typeof name === 'string' && typeof content === 'string' && FORMATS.some((one) => one === format);
}
