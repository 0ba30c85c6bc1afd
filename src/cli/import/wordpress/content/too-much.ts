/** A post came to far more than is written in it: what it names stands in it as often as it names it. */
export class TooMuch extends Error {}

/** @returns counts what is put into a post from elsewhere. @throws TooMuch once that is more than `most` characters */
export function roomFor(most: number): (html: string) => string {
  let room = most
  return (html) => {
    room -= html.length
    if (room < 0) throw new TooMuch()
    return html
  }
}
