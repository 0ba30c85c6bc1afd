type Address = Pick<URL, 'pathname' | 'search'>

/** Names that WordPress has for its number of a page; each of them finds it. */
const numbers = ['p', 'page_id', 'attachment_id'] as const

/** What WordPress hangs behind the address of a page: its feed, its second page, a plainer copy. */
const behind =
  /\/(?:feed(?:\/(?:atom|rss2?|rdf))?|amp|embed|trackback|print|(?:comment-)?page[-/]\d{1,4}|\d{1,3})$/i

/** The addresses that may be meant by one, the likeliest first: newsletters and old plug-ins hang signs of their own behind it. */
export function addressesMeant({ pathname, search }: Address): Address[] {
  const path = pathname.slice(0, endOf(pathname))
  const asked = new URLSearchParams(search)
  const numbered = numbers.flatMap((name) => {
    const number = asked.get(name)
    return number && isNumber(number) ? { name, number } : []
  })
  const category = asked.get('cat')
  const front = path.replace(/\/index\.php$/, '')
  return [
    { pathname, search },
    ...numbered.flatMap(({ name, number }) =>
      [name, ...numbers].map((each) => ({ pathname: front, search: `?${each}=${number}` })),
    ),
    ...(category && isNumber(category) ? [{ pathname: front, search: `?cat=${category}` }] : []),
    { pathname, search: '' },
    ...(path.startsWith('/index.php/') ? [{ pathname: path.slice('/index.php'.length), search: '' }] : []),
    ...(sized.test(path) ? [{ pathname: originalOf(path), search: '' }] : []),
    ...(behind.test(path) ? [{ pathname: path.replace(behind, ''), search: '' }] : []),
  ]
}

const sized = /-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.[a-z]{3,4}$)/i

/** WordPress made `tuin-300x200.jpg` of `tuin.jpg`: one picture, and one address of it is kept. */
export const originalOf = (pathname: string): string => pathname.replace(sized, '')

const isNumber = (text: string) => /^[1-9]\d{0,14}$/.test(text)

/** Where a path ends without the strokes behind it. */
export function endOf(pathname: string): number {
  let end = pathname.length
  while (pathname[end - 1] === '/') end -= 1
  return end
}
