import { Call, Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import type { GoldenAnswerView } from '../../golden/queries.ts'
import { Paragraphs } from '../../Paragraphs.tsx'
import type { MovementPlace } from '../../place.ts'
import type { DocumentKind } from '../../schema.ts'
import type { SupporterView } from '../../support/queries.ts'
import { Supporters } from '../../support/Supporters.tsx'
import type { DocumentView } from '../../texts/queries.ts'
import type { WantedView } from '../../wanted/queries.ts'
import { type AboutUsWords, aboutUsWords } from '../../words.ts'
import { ForKeepers } from './ForKeepers.tsx'
import { Golden } from './Golden.tsx'

export interface AboutUsProps {
  locale: Locale
  movement: MovementPlace
  documents: readonly DocumentView[]
  answers: readonly GoldenAnswerView[]
  supporters: readonly SupporterView[]
  wanted: readonly WantedView[]
}

/** What drives a movement, why and how it works, who supports it, and whom one can call. */
export function AboutUsPage(props: AboutUsProps) {
  const { locale, movement, documents } = props
  const w = aboutUsWords(locale)
  const { slug, name } = movement
  const of = (kind: DocumentKind) => documents.filter((one) => one.kind === kind)
  return (
    <>
      <PageHead title={w('about.title', { name })} drawing={<Circle chairs={9} open={1} />}>
        <p>
          <a href={`/circles/${slug}`}>{w('about.back', { name })}</a>
        </p>
      </PageHead>
      {documents.length === 0 ? (
        <EmptyState>
          <p>{w('about.none')}</p>
        </EmptyState>
      ) : null}
      {of('dream').map((dream) => (
        <Section title={titleOf(w, locale, dream)} id="dream" ruled>
          <div class="kv-dream">
            <Paragraphs text={inLanguage(dream.body, locale)} />
          </div>
          <Versions w={w} slug={slug} document={dream} />
        </Section>
      ))}
      <Golden {...props} w={w} />
      {of('principle').length > 0 ? (
        <Section title={w('kind.principle')} id="principles" ruled>
          <ol class="kv-principles">
            {of('principle').map((principle) => (
              <li>
                <h3 class="kv-heading kv-heading--3" dir="auto">
                  {inLanguage(principle.title, locale)}
                </h3>
                <Paragraphs text={inLanguage(principle.body, locale)} />
                {movement.keeps ? (
                  <p class="kv-small">
                    <a href={`/circles/${slug}/about/write/${principle.id}`}>
                      {w('write.this')}
                      <span class="kv-hidden">: {inLanguage(principle.title, locale)}</span>
                    </a>
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {[...of('scope'), ...of('independence')].map((text) => (
        <Section title={titleOf(w, locale, text)} id={text.kind} ruled>
          <Paragraphs text={inLanguage(text.body, locale)} />
          <Versions w={w} slug={slug} document={text} />
        </Section>
      ))}
      {of('founding').map((founding) => (
        <Section title={titleOf(w, locale, founding)} id="founding" ruled>
          <p dir="auto">{paragraphsOf(inLanguage(founding.body, locale))[0]}</p>
          <p>
            <a href={`/circles/${slug}/about/read/${founding.id}`}>{w('founding.read')}</a>
          </p>
          <Versions w={w} slug={slug} document={founding} />
        </Section>
      ))}
      <Supporters locale={locale} place={movement} supporters={props.supporters} wanted={props.wanted} />
      <Contact w={w} movement={movement} />
      <ElsewhereToo w={w} movement={movement} />
      {movement.keeps ? <ForKeepers w={w} slug={slug} /> : null}
    </>
  )
}

const titleOf = (w: AboutUsWords, locale: Locale, { title, kind }: DocumentView) =>
  inLanguage(title, locale) || w(`kind.${kind}`)

/** The way to what a text said before, where it said something else. */
function Versions({ w, slug, document }: { w: AboutUsWords; slug: string; document: DocumentView }) {
  if (document.number === 1) return null
  return (
    <p class="kv-small">
      <a href={`/circles/${slug}/about/read/${document.id}/${document.number}`}>
        {w('document.compare')}
        <span class="kv-hidden">: {w(`kind.${document.kind}`)}</span>
      </a>
    </p>
  )
}

/** Plain links: nothing comes in from there. */
function ElsewhereToo({ w, movement: { elsewhere } }: { w: AboutUsWords; movement: MovementPlace }) {
  if (!elsewhere || elsewhere.length === 0) return null
  return (
    <Section title={w('elsewhere')} id="elsewhere" ruled>
      <ul>
        {elsewhere.map(({ href, label }) => (
          <li>
            <a href={href} rel="me noopener" dir="auto">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A person, with the number one can press. */
function Contact({ w, movement }: { w: AboutUsWords; movement: MovementPlace }) {
  const { contactName, contactPhone, contactMail } = movement
  if (!contactPhone && !contactMail) return null
  return (
    <Section title={w('support.contact')} id="contact" ruled>
      {contactName ? <p>{w('support.line', { name: contactName })}</p> : null}
      {contactPhone ? (
        <p>
          <Call phone={contactPhone} large>
            {w('support.call', { phone: contactPhone })}
          </Call>
        </p>
      ) : null}
      {contactMail ? (
        <p>
          {w('support.mail')} <a href={`mailto:${contactMail}`}>{contactMail}</a>
        </p>
      ) : null}
    </Section>
  )
}
