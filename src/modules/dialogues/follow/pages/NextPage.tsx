import { Actions, Button, Choice, Circle, Notice, PageHead } from '../../../../design/index.ts'
import { formDate, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { EditField, Problems, valueIn } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { type FollowWords, followWords } from '../locales/index.ts'

interface NextPageProps {
  locale: Locale
  form: FormState
  fire: FireView
  /** The day that the rhythm proposes; empty without one. */
  proposed: string
  hasAccount: boolean
}

/** A next evening with the same people: when, and in which rhythm. */
export function NextPage(props: NextPageProps) {
  const { locale, form, fire, hasAccount } = props
  const w = followWords(locale)
  const burned = fire.status === 'harvesting' || fire.status === 'closed'
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => (followWords.has(key) ? w(key) : key)} />
      <PageHead
        title={w('next')}
        lead={w('next.lead')}
        drawing={<Circle chairs={5} open={2} fire="embers" />}
      >
        <p class="kv-small" dir="auto">
          {fire.title}
        </p>
      </PageHead>
      {fire.later ? (
        <Notice>
          <p>
            <a href={`/dialogues/${fire.later.id}`}>
              {w('next.there', { date: longDate(locale, fire.later.startsAt) })}
            </a>
          </p>
        </Notice>
      ) : burned && hasAccount ? (
        <NextForm {...props} w={w} />
      ) : (
        <Notice>
          <p>{w(burned ? 'next.account' : 'next.early')}</p>
        </Notice>
      )}
      <p>
        <a href={`/dialogues/${fire.id}`}>{w('back')}</a>
      </p>
    </>
  )
}

function NextForm({ locale, form, fire, proposed, w }: NextPageProps & { w: FollowWords }) {
  const current = {
    rhythm: fire.rhythm ?? 'none',
    date: proposed,
    time: formDate(fire.startsAt).time,
    until: formDate(fire.endsAt).time,
  }
  const of = { locale, form, current, say: (key: string) => (followWords.has(key) ? w(key) : key) }
  return (
    <PostForm hidden={form.hidden}>
      <Choice
        name="rhythm"
        legend={w('rhythm')}
        hint={w('rhythm.hint')}
        value={valueIn(of, 'rhythm')}
        options={(['none', 'month', 'quarter'] as const).map((value) => ({
          value,
          label: w(`rhythm.${value}`),
        }))}
      />
      <EditField of={of} name="date" type="date" label={w('date')} hint={w('date.hint')} />
      <EditField of={of} name="time" type="time" label={w('time')} hint={w('time.hint')} />
      <EditField of={of} name="until" type="time" label={w('until')} />
      <p>{w('next.nobody')}</p>
      <Actions>
        <Button>{w('next.go')}</Button>
      </Actions>
    </PostForm>
  )
}
