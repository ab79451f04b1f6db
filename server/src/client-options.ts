/**
 * @file What a client says of itself in `initializationOptions`, beyond the protocol's capabilities. Both are off unless
 * it says so: `{ "images": true, "commands": ["advexp.run", "advexp.plan"] }`.
 */
export interface ClientOptions {
  /** Whether its Markdown shows images that stand in `data:` addresses. Editors in a terminal do not. */
  images: boolean;
  /** Commands that it can execute by itself: `advexp.run` and `advexp.plan`, each with the URI of a spec. */
  commands: readonly string[];
}

/** Reads the options of any client; what has another form counts as left out. */
export function clientOptions(sent: unknown): ClientOptions {
  const { images, commands }: { images?: unknown; commands?: unknown } =
    typeof sent === 'object' && sent !== null ? sent : {};
  return {
    images: images === true,
    commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
  };
}
