import { linkTo } from './html.ts'

/** An address alone in its paragraph was shown by WordPress as what stands there: a film, a post. Here it is a link. */
export const linkedAlone = (html: string): string =>
  html.replace(/<p>\s{0,9}(https?:\/\/[^\s<>"]{1,2000})\s{0,9}<\/p>/g, (_, address: string) =>
    linkTo(address),
  )
