/** What is worked out when it is first asked for, and kept. */
export function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** What is worked out of each thing once, for as long as the thing is there. */
export function kept<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = values.get(key);
    if (found === undefined) values.set(key, (found = { value: find(key) }));
    return found.value;
  };
}
