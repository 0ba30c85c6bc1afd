import { Actions, Button, CallIn, Field, PageHead, Section, Small } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { heldWords } from '../locales/index.ts'
import type { HeldView } from '../queries.ts'

interface HeldProps {
  locale: Locale
  form: FormState
  story: OwnStory
  held: HeldView
  /** Who holds it, and whom one can call. */
  movement: Movement
}

/** Why nobody reads what one wrote, until when, with whom one can talk, and what one can do. */
export function HeldPage({ locale, form, story, held, movement }: HeldProps) {
  const w = heldWords(locale)
  const say = sentenceIn(heldWords, w, 'errors.title')
  const at = `/write/${story.id}`
  const until = dayInWords(locale, held.untilOn)
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead
        title={w('title')}
        lead={w(held.reason ? 'lead' : 'lead.returned', { date: until, title: story.title })}
      />
      <Section title={w('why')} ruled>
        {held.reason ? (
          <>
            <blockquote class="kv-shared" dir="auto">
              <p class="kv-lines">{held.reason}</p>
            </blockquote>
            <Small>{w('why.who', { movement: movement.name, date: dayInWords(locale, held.heldOn) })}</Small>
          </>
        ) : (
          <p>{w('why.returned')}</p>
        )}
        {movement.contactPhone ? (
          <p>
            <CallIn text={w('call', { name: movement.contactName })} phone={movement.contactPhone} />
          </p>
        ) : null}
      </Section>
      <Section title={w('can')} ruled>
        {held.reason ? <p>{w('can.nothing')}</p> : null}
        <p>
          {w(held.reason ? 'can.change' : 'can.returned')} <a href={at}>{w('can.change.link')}</a>
        </p>
      </Section>
      {held.keyId === null ? null : (
        <Section title={w('say')} ruled>
          <p>{w('disagree')}</p>
          <PostForm action={`${at}/held`} hidden={form.hidden} version={held.version}>
            <Field
              {...{ name: 'answer', type: 'textarea', rows: 5, label: w('say.label') }}
              hint={w('say.hint', { movement: movement.name })}
              value={'answer' in form.values ? fieldOf(form.values, 'answer') : held.answer}
              error={problemsOf(form, say).at('answer')}
            />
            <Actions>
              <Button>{w('say.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
      <Section title={w('leave')} ruled>
        <p>{w('leave.hint')}</p>
        <PostForm action={`${at}/held/leave`} hidden={form.hidden}>
          <Actions>
            <Button variant="quiet">{w('leave.go')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
