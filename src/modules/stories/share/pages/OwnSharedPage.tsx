import { Actions, Button, Field, LinkButton, PageHead, Section, Small } from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { KeepCode } from '../../codes/pages/KeepCode.tsx'
import type { HeldView } from '../../held/queries.ts'
import { AwayMoment } from '../../kept-away/pages/AwayMoment.tsx'
import type { AwayView } from '../../kept-away/queries.ts'
import { ownSharedPath } from '../code.ts'
import { shareWords } from '../locales/index.ts'
import { MailMe } from '../mail/pages/MailMe.tsx'
import { rests } from '../mail/rests.ts'
import type { SharedMail } from '../mail/schema.ts'
import { problemsIn } from '../problems.ts'
import type { LooksAlong } from '../promise.ts'
import type { SharedView } from '../queries.ts'
import { BegunStory } from './BegunStory.tsx'
import { HeldMoment } from './HeldMoment.tsx'
import { HowFar } from './HowFar.tsx'
import { MediaFields } from './MediaFields.tsx'
import { ReadByFewer } from './ReadByFewer.tsx'
import { SharedBody } from './SharedBody.tsx'
import { ShareProblems } from './ShareProblems.tsx'
import { WhereChoice } from './WhereChoice.tsx'

export interface OwnSharedProps {
  locale: Locale
  form: FormState
  /** The movement's name, and the address of the site without its scheme. */
  movement: string
  site: string
  /** Whom one can call there. */
  contact: { name: string; phone: string }
  code: PaperCode
  shared: SharedView
  /** Where they read the story that began with it, and say yes or no; undefined: they are not asked. */
  asked: string | undefined
  /** Undefined: shared with an account, whose address is known. */
  mail: SharedMail | undefined
  looks: LooksAlong
  /** `YYYY-MM-DD`. */
  today: string
  /** Nobody reads it now, because it is held; undefined: it is not. */
  held: HeldView | undefined
  /** The same, because it is kept away for good. */
  away: AwayView | undefined
}

/** What one shared: how far it is, the yes to how it will be read, the code, changing it and taking it back. */
export function OwnSharedPage(props: OwnSharedProps) {
  const { locale, form, movement, site, code, shared, asked, mail, looks } = props
  const w = shareWords(locale)
  const base = ownSharedPath(code.long)
  const problem = problemsIn(w, form)
  const typed = 'words' in form.values
  // Also what is held: it comes back as it was.
  const read = shared.slug !== null || shared.heldUntil !== null
  const field = (name: 'words' | 'name' | 'alt') => ({
    name,
    value: typed ? fieldOf(form.values, name) : shared[name],
    error: problem(name),
  })
  return (
    <>
      <ShareProblems w={w} form={form} />
      <PageHead title={w('own.title')} />
      <HeldMoment {...props} />
      <AwayMoment {...props} />
      <Section title={w('own.next')} ruled>
        <HowFar {...props} base={base} />
      </Section>
      {shared.begun ? (
        <Section title={w('own.story')} ruled>
          <BegunStory w={w} begun={shared.begun} asked={asked} />
        </Section>
      ) : null}
      <KeepCode {...{ locale, code, site }} hint={w('own.keep.hint')} />
      {mail === undefined ? null : <MailMe {...{ locale, form, mail, base }} rests={rests(shared)} />}
      <Section title={w('own.words')} ruled>
        <SharedBody w={w} shared={shared} base={base} own />
        <p>{w(`own.where.${shared.audience}`, { movement })}</p>
        <details class="kv-share__other" open={typed}>
          <summary>{w(read ? 'own.change.read' : 'own.change')}</summary>
          <p>{w(read ? 'own.change.read.hint' : 'own.change.hint')}</p>
          <form method="post" action={base} enctype="multipart/form-data" novalidate>
            <HiddenFields hidden={form.hidden} />
            <input type="hidden" name="_version" value={`${shared.version}`} />
            <Field {...field('words')} type="textarea" rows={6} label={w('words')} />
            {shared.storyId === null ? (
              <>
                {shared.media.length > 0 ? <p>{w('own.change.media.hint')}</p> : null}
                <MediaFields locale={locale} form={form} alt={shared.alt} />
              </>
            ) : shared.media.some(({ kind }) => kind === 'photo') ? (
              <Field {...field('alt')} label={w('alt')} hint={w('alt.hint')} />
            ) : null}
            <WhereChoice
              {...{ w, movement, many: looks.many }}
              value={typed ? fieldOf(form.values, 'where') : shared.audience}
            />
            <Field {...field('name')} label={w('name')} hint={w('name.hint')} autocomplete="off" />
            <Actions>
              <Button variant={read ? 'quiet' : 'primary'}>
                {w(read ? 'own.change.read.go' : 'own.change')}
              </Button>
            </Actions>
          </form>
        </details>
      </Section>
      {shared.readBy ? (
        <Section title={w('less.title')} ruled>
          <ReadByFewer {...props} base={base} />
        </Section>
      ) : null}
      <Section ruled>
        <p>{w('own.back.hint')}</p>
        <Actions>
          <LinkButton href={`${base}/take-back`} variant="quiet">
            {w('own.back')}
          </LinkButton>
        </Actions>
        {shared.slug || shared.step === 'published' ? null : <Small>{w('own.forgotten')}</Small>}
      </Section>
    </>
  )
}
