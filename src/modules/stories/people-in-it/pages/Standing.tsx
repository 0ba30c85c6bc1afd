import type { Asked } from '../asked.ts'
import { standingInWords } from '../standing.ts'
import type { PeopleInItWords } from '../words.ts'
import type { AskedProps } from './AskedPage.tsx'

interface StandingProps extends Pick<AskedProps, 'asked' | 'read'> {
  w: PeopleInItWords
  /** What they answered to what they are asked now. */
  said: Asked['says']
}

/** How it stands, with a way to what is read. */
export function Standing({ w, asked, read, said }: StandingProps) {
  const sentences = standingInWords(w, asked, said)
  return (
    <>
      {sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null}
      {read ? (
        <p>
          <a href={`/stories/${read}`}>{w(said === 'no' ? 'left-out.read' : 'asked.read')}</a>
        </p>
      ) : null}
    </>
  )
}
