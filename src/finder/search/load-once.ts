/** Gives a function that runs `load` at its first call and gives its result at each; after a failure the next call tries again. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** The same for a function that loads something for each key. */
export function loadEachOnce<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaders = new Map<Key, () => Promise<Value>>();
  return (key) => {
    const loader = loaders.get(key) ?? loadOnce(() => load(key));
    loaders.set(key, loader);
    return loader();
  };
}
