import { Actions, Button, Notice } from '../../../design/index.ts'
import { listOf } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { questionWords } from './locales/index.ts'

/** The shared question with which an entry is laid. */
export interface WithQuestion {
  id: string
  name: string
  agreed: boolean
  /** The other places that have it. */
  others: string[]
}

interface BesideProps {
  locale: Locale
  slug: string
  entry: { id: string; question: WithQuestion | null }
  /** For who looks after this place: what its forms carry. */
  hidden: FormState['hidden'] | undefined
  /** The actor looks after another that could have the same question. */
  elsewhere: boolean
}

/** Below a question on a place's page: with whom they share it, and how one looks along. */
export function BesideQuestion({ locale, slug, entry: { id, question }, hidden, elsewhere }: BesideProps) {
  const w = questionWords(locale)
  const base = `/circles/${slug}/questions/${id}`
  if (question?.agreed)
    return (
      <p class="kv-small">
        <a href={`/questions/${question.id}`}>{w('face.shared', { name: question.name })}</a>{' '}
        {question.others.length > 0 ? w('face.with', { places: listOf(locale, question.others) }) : null}
      </p>
    )
  if (question && hidden)
    return (
      <Notice kind="care" title={w('face.asked')}>
        <p>
          <a href={`/questions/${question.id}`}>{w('face.asked.see')}</a>
        </p>
        <PostForm action={`${base}/answer`} hidden={hidden}>
          <Actions>
            <Button name="answer" value="yes">
              {w('face.asked.yes')}
            </Button>
            <Button variant="quiet" name="answer" value="no">
              {w('face.asked.no')}
            </Button>
          </Actions>
        </PostForm>
      </Notice>
    )
  if (hidden)
    return (
      <p class="kv-small">
        <a href={`${base}/share`}>{w('face.share')}</a>
      </p>
    )
  return elsewhere && !question ? (
    <p class="kv-small">
      <a href={`${base}/also`}>{w('face.also')}</a>
    </p>
  ) : null
}
