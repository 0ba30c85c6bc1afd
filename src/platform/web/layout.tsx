import { Layout, phoneHref } from '../../design/index.ts'
import { clockTime } from '../i18n/dates.ts'
import type { Words } from '../i18n/words.ts'
import type { Door, Page } from './answer.ts'
import { dataOf, headOf, pathIn } from './found-by.ts'
import { siteWords } from './locales/index.ts'
import type { Frame } from './respond.ts'
import type { Sister, WebParts } from './server.ts'
import type { Site } from './visit.ts'

type SiteWords = Words<Parameters<ReturnType<typeof siteWords>>[0]>

const doors: readonly { door: Door; href: string }[] = [
  { door: 'stories', href: '/stories' },
  { door: 'agenda', href: '/agenda' },
  { door: 'together', href: '/together' },
  { door: 'people', href: '/people' },
  { door: 'mine', href: '/mine' },
]

/** Where a movement is to be found: at its own address, else at that of the house. */
const frontOf = ({ addresses, house }: Site, { slug, open }: Sister) =>
  (open ? addresses?.[slug] : undefined) ?? `${house ?? ''}/movements/${slug}`

/** Lists begin with what is a movement's own; everything else is one step further. */
function ownPart(door: Door, chosen: string | undefined): string {
  if (!chosen) return ''
  if (door === 'mine') return ''
  return door === 'people' ? `?movement=${chosen}` : `?of=${chosen}`
}

/** A whole HTML page. */
export function renderPage({ site, assets }: WebParts, frame: Frame, page: Page): string {
  const { locale, movement, flash, url } = frame
  const w = siteWords(locale)
  const html = (
    <Layout
      lang={locale}
      title={page.title}
      movement={{ name: movement.name, href: movement.home ?? '/' }}
      assets={{
        css: [
          ...assets.css,
          ...[...(page.islands ?? []), ...(page.ownStyles ?? [])].flatMap((name) => assets.styles(name)),
          ...(movement.colours ? [movement.colours.css] : []),
          ...(page.styles ?? []),
        ],
        fonts: assets.fonts,
        ...(assets.icon && { icon: assets.icon }),
        js: ['read-aloud', ...(flash ? ['heard-flash'] : []), ...(page.islands ?? [])].map((name) =>
          assets.url(name),
        ),
      }}
      kind={page.layout ?? 'site'}
      {...(movement.colours && { ground: movement.colours.paper })}
      {...(page.description && { description: page.description })}
      head={headOf(page, frame, site)}
      {...(page.data && { data: dataOf(page.data) })}
      words={{ skip: w('skip'), menu: w('menu'), close: w('close'), doors: w('doors') }}
      doors={doors
        .filter(({ door }) => !(movement.closed ?? []).some((room) => room === door))
        .map(({ door, href }) => ({
          href: href + ownPart(door, movement.chosen),
          label: w(`door.${door}`),
          current: page.door === door,
        }))}
      {...whoIsHere(frame, w)}
      language={languageButton(frame, w, url)}
      readAloud={{
        label: w('aloud'),
        stop: w('aloud.stop'),
        choose: w('aloud.choose'),
        one: w('aloud.one'),
        chosen: w('aloud.chosen'),
      }}
      {...whoIsHelped(frame, w)}
      {...(flash && { flash })}
      {...(site.example && {
        demo: { text: w('example.banner'), link: { href: '/demo', label: w('example.people') } },
      })}
      contact={contactOf(movement, w)}
      footer={[
        { href: movement.home ? `/circles/${movement.chosen}/about` : '/about', label: w('footer.about') },
        { href: '/privacy', label: w('footer.privacy') },
        { href: '/accessibility', label: w('footer.accessibility') },
        ...(movement.sisters ?? []).map((sister) => ({
          href: frontOf(site, sister),
          label: w('footer.sister', { name: sister.name }),
        })),
        ...(movement.elsewhere ?? []).map(({ href, label }) => ({
          href,
          label: w('footer.elsewhere', { name: label }),
          rel: 'me noopener',
        })),
      ]}
    >
      {page.body}
    </Layout>
  )
  return `<!doctype html>${html}`
}

/** The signed-in person, else the seat this device sits in, else the way in. */
function whoIsHere({ viewer, atTable }: Frame, w: SiteWords) {
  if (viewer.name !== null) {
    return {
      person: {
        link: { href: '/mine', label: viewer.name },
        leave: { action: '/sign-out', label: w('sign-out') },
      },
    }
  }
  if (atTable) return { person: { leave: { action: '/seat/leave', label: w('seat.leave') } } }
  return { signIn: { href: '/sign-in', label: w('sign-in') } }
}

/** For as long as this device helps somebody, on its every page. */
function whoIsHelped({ helping, locale }: Frame, w: SiteWords) {
  if (!helping) return {}
  const { name, until, helpId } = helping
  const time = clockTime(locale, until)
  return {
    helping: {
      text: name ? w('helping.now', { name, time }) : w('helping.now-nobody', { time }),
      end: { action: '/help/end', label: w('helping.end'), name: 'helpId', value: helpId },
    },
  }
}

/** In characters, as they stand in an address. */
const longestSearch = 1500

function languageButton({ locale }: Frame, w: SiteWords, url: URL) {
  const other = locale === 'nl' ? 'en' : 'nl'
  return {
    action: '/language',
    label: w('language.other'),
    lang: other,
    name: 'locale',
    value: other,
    // What was asked stays, in the language that is chosen now; nobody typed an address longer than this.
    hidden: { next: url.search.length > longestSearch ? url.pathname : pathIn(url) },
  }
}

function contactOf({ contactName, contactPhone, contactMail }: Frame['movement'], w: SiteWords) {
  return {
    title: w('contact.title'),
    line: contactName ? w('contact.line', { name: contactName }) : '',
    call: contactPhone ? w('contact.call', { phone: contactPhone }) : '',
    href: phoneHref(contactPhone),
    ...(contactMail && {
      mail: { href: `mailto:${contactMail}`, label: w('contact.mail', { mail: contactMail }) },
    }),
  }
}
