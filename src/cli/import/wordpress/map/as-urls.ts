/** Of path and query alone. */
export const asUrls = (addresses: readonly string[]): URL[] =>
  addresses.flatMap((address) => URL.parse(address, 'https://old.invalid') ?? [])
