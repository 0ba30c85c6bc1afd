import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { EditField, Problems } from '../../fire/pages/forms.tsx'
import { noteLength } from '../input.ts'
import { talkWords } from '../locales/index.ts'
import type { TalkView } from '../queries.ts'
import { nameOf } from './TalksPage.tsx'

interface TalkPageProps {
  locale: Locale
  form: FormState
  dialogueId: string
  talk: TalkView
  /** `YYYY-MM-DD` */
  today: string
}

/** One talk beforehand: what to say, the day it was, and a note for who keeps the conversation. */
export function TalkPage({ locale, form, dialogueId, talk, today }: TalkPageProps) {
  const w = talkWords(locale)
  const { talkedOn, note, version } = talk
  const of = {
    locale,
    form,
    current: { talkedOn: talkedOn ?? (version === 0 ? today : ''), note },
    say: (key: string) => (talkWords.has(key) ? w(key) : key),
  }
  const about = talk.who === 'listeners' ? 'listeners' : 'speaker'
  return (
    <>
      <Problems {...of} />
      <PageHead title={<span dir="auto">{nameOf(locale, talk)}</span>} lead={w(`say.${about}`)} />
      <ul>
        {([1, 2, 3] as const).map((i) => (
          <li>{w(`say.${about}.${i}`)}</li>
        ))}
      </ul>
      <PostForm hidden={form.hidden} version={version}>
        <EditField of={of} name="talkedOn" type="date" label={w('date')} hint={w('date.hint')} />
        <EditField
          of={of}
          name="note"
          type="textarea"
          label={w('note')}
          hint={w('note.hint')}
          purpose={w(about === 'speaker' ? 'note.purpose' : 'note.purpose.listeners')}
          maxlength={noteLength}
        />
        <Actions>
          <Button>{w('keep')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`/dialogues/${dialogueId}/talks`}>{w('title')}</a>
      </p>
    </>
  )
}
