import { Actions, Button, PageHead } from '../../../../design/index.ts'
import { EditField, type Editing, Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Front } from '../queries.ts'
import { welcomeWords } from '../words.ts'

interface WelcomeProps extends Pick<Editing, 'locale' | 'form'> {
  front: Front
}

/** Hosts write what stands first on their front page; left empty, our own words stand there. */
export function WelcomePage({ locale, form, front }: WelcomeProps) {
  const w = welcomeWords(locale)
  const { sentence, words, version } = front.welcome
  const editing: Editing = {
    locale,
    form,
    current: {
      sentenceNl: sentence.nl ?? '',
      sentenceEn: sentence.en ?? '',
      wordsNl: words.nl ?? '',
      wordsEn: words.en ?? '',
    },
    say: (key) => (welcomeWords.has(key) ? w(key) : key),
  }
  const at = `/circles/${front.slug}/welcome`
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/movements/${front.slug}`}>{w('back', { name: front.name })}</a>
        </p>
      </PageHead>
      <PostForm action={at} hidden={form.hidden} version={version}>
        <EditField of={editing} name="sentenceNl" label={w('sentence')} hint={w('sentence.hint')} />
        <EditField
          of={editing}
          name="wordsNl"
          type="textarea"
          rows={6}
          label={w('words')}
          hint={w('words.hint')}
        />
        <EditField of={editing} name="sentenceEn" label={w('sentence.en')} hint={w('en.hint')} />
        <EditField of={editing} name="wordsEn" type="textarea" rows={6} label={w('words.en')} />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
