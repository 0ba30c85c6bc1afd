/** What was searched for, as far as a name can be long. */
export const searchedFor = (url: URL): string => (url.searchParams.get('q') ?? '').trim().slice(0, 100)
