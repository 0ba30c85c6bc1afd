/** The moment before which a list goes on, from its address: `?before=…`. Undefined for what is no moment. */
export function momentIn({ searchParams }: URL): Date | undefined {
  const moment = new Date(searchParams.get('before') ?? Number.NaN)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

export interface OnePage<Row> {
  here: readonly Row[]
  /** Where older ones stand; undefined: there are none that whoever asks may read. */
  older: string | undefined
}

/**
 * What stands on one page of a list. One more is asked for than stands there, so that it leads on only where there is something.
 * @param at when it was published, or kept
 */
export function onePage<Row>(
  url: URL,
  rows: readonly Row[],
  { atOnce, at }: { atOnce: number; at: (row: Row) => Date },
): OnePage<Row> {
  const here = rows.slice(0, atOnce)
  const last = here.at(-1)
  if (rows.length <= atOnce || !last) return { here, older: undefined }
  const search = new URLSearchParams(url.searchParams)
  search.set('before', at(last).toISOString())
  return { here, older: `${url.pathname}?${search}` }
}
