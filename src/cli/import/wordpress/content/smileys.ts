/** WordPress drew faces as pictures; the words for them stand beside. */
export const withSmileys = (html: string): string =>
  html.replace(/<img\b[^<>]{1,1000}>/g, (image) =>
    /\bclass=["'][^"']{0,200}\b(?:emoji|wp-smiley)\b/.test(image)
      ? (/\balt="([^"]{0,40})"/.exec(image)?.[1] ?? '')
      : image,
  )
