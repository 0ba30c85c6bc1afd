import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FoundPerson } from '../../../introductions/index.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { InvitedList } from '../invited/pages/InvitedList.tsx'
import { InviteWriter } from '../invited/pages/InviteWriter.tsx'
import type { InvitedWriter } from '../invited/queries.ts'
import type { AskedWriter, FellowWriter } from '../queries.ts'
import { problemIn, togetherWords } from '../words.ts'
import { AskAlong, NotYet } from './AskAlong.tsx'
import { OneWriter } from './OneWriter.tsx'

interface WritersProps {
  locale: Locale
  form: FormState
  story: OwnStory
  writers: readonly FellowWriter[]
  asked: readonly AskedWriter[]
  invited: readonly InvitedWriter[]
  /** The link of one who is asked by a link. */
  addressOf(id: string): string
  /** Who shared what it began with did not say yes: nobody is asked along. */
  waits: boolean
  /** Who may be asked and fits what was searched for. */
  found: readonly FoundPerson[]
  q: string
}

/** Who writes a story together, who is asked, and asking somebody. */
export function WritersPage(props: WritersProps) {
  const { locale, form, story, writers, asked, invited, addressOf, waits, found, q } = props
  const w = togetherWords(locale)
  const at = `/write/${story.id}/writers`
  const mayTakeOff = writers.some(({ first, mine }) => first && mine)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p dir="auto" lang={story.language}>
          {story.title || storyWords(locale)('mine.untitled')}
        </p>
        <p>
          <a href={`/write/${story.id}`}>{w('back')}</a>
        </p>
      </PageHead>
      <Section title={w('who.now')} ruled>
        <ul class="kv-writers">
          {writers.map((writer) => (
            <OneWriter w={w} form={form} at={at} writer={writer} mayTakeOff={mayTakeOff} />
          ))}
        </ul>
      </Section>
      {asked.length + invited.length > 0 ? (
        <Section title={w('open.title')} ruled>
          <ul class="kv-writers">
            {asked.map(({ id, name }) => (
              <li>
                <strong dir="auto">{name || w('who.nameless')}</strong>
                <p>{w('open.waits')}</p>
                <PostForm action={`${at}/asked/${id}/take-back`} hidden={form.hidden}>
                  <Actions>
                    <Button variant="quiet">{w('open.back')}</Button>
                  </Actions>
                </PostForm>
              </li>
            ))}
            <InvitedList {...{ locale, form, at, invited, addressOf }} />
          </ul>
        </Section>
      ) : null}
      {waits ? (
        <NotYet w={w} />
      ) : (
        <>
          <AskAlong locale={locale} form={form} at={at} found={found} q={q} go={w('ask.go')} />
          <InviteWriter w={w} form={form} at={at} />
        </>
      )}
      {writers.length > 1 ? (
        <Section title={w('leave.title')} ruled>
          <p>{w('leave.about')}</p>
          <PostForm action={`${at}/leave`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('leave.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}
