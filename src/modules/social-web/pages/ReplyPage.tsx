import { Actions, Button, Choice, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { EditField, type Editing, Problems } from '../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { Answered } from '../queries.ts'
import { type SocialWord, socialWords } from '../words.ts'
import { Said } from './Said.tsx'

interface ReplyProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string }
  answered: Answered
  /** Of the host who writes, where they may put it there. */
  ownName: string | undefined
}

/** Writing back, or in another way: what it answers, and who can read it. */
export function ReplyPage({ locale, form, movement, answered, ownName }: ReplyProps) {
  const w = socialWords(locale)
  const { answer, forEverybody } = answered
  const name = answered.from || w('nameless')
  const editing: Editing = {
    ...{ locale, form, current: { words: answer?.words ?? '' } },
    say: (key) => w(key as SocialWord),
  }
  const typed = Object.keys(form.values).length > 0
  const signs = typed ? fieldOf(form.values, 'sign') : answer?.name && answer.name === ownName ? 'yes' : ''
  return (
    <>
      <Problems {...editing} />
      <PageHead
        title={w(answer ? 'reply.title.correct' : 'reply.title', { name })}
        lead={w('reply.lead', { movement: movement.name })}
      >
        <p>
          <a href={`/circles/${movement.slug}/answers`}>{w('back.desk')}</a>
        </p>
      </PageHead>
      <Said locale={locale} answered={answered} />
      <PostForm hidden={form.hidden} version={answer?.version ?? 0}>
        <EditField
          of={editing}
          name="words"
          type="textarea"
          rows={6}
          label={w('reply.words')}
          hint={w(forEverybody ? 'reply.everybody' : 'reply.you', { name })}
          purpose={w('reply.hint')}
        />
        {ownName ? (
          <Choice
            name="sign"
            legend={w('reply.sign')}
            multiple
            value={signs || undefined}
            options={[
              {
                value: 'yes',
                label: w('reply.sign.yes', { name: ownName }),
                hint: w('reply.sign.hint'),
              },
            ]}
          />
        ) : null}
        <Actions>
          <Button>{w(answer ? 'reply.send.correct' : 'reply.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
