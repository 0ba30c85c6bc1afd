import type { ShareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'

interface BegunProps {
  w: ShareWords
  begun: NonNullable<SharedView['begun']>
  /** Where they read it, and say yes or no; undefined: they are not asked. */
  asked: string | undefined
}

/** The story that who looks along began with what one shared: where it is, and one's yes to it. */
export function BegunStory({ w, begun, asked }: BegunProps) {
  const { says, slug } = begun
  return (
    <>
      <p>{w(asked ? `own.story.${says ?? 'asked'}` : 'own.story.begun')}</p>
      {asked ? (
        <p>
          <a href={asked}>{w(says ? 'own.story.again' : 'own.story.read')}</a>
        </p>
      ) : null}
      {slug ? <p>{w('own.published')}</p> : null}
      <p>{w('own.story.back')}</p>
    </>
  )
}
