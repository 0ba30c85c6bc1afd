import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { kindOfCircle } from '../../../circles/index.ts'
import { directoryWords } from '../locales/index.ts'
import { listedKinds, type OtherCircle } from '../others.ts'

interface OtherCirclesProps {
  locale: Locale
  circles: readonly OtherCircle[]
  /** Whether they were found by a name: then in one list, each with its kind. */
  found: boolean
}

/** What is no organisation: neighbourhoods, councils and action teams, or whatever was found by its name. */
export function OtherCircles({ locale, circles, found }: OtherCirclesProps) {
  const w = directoryWords(locale)
  if (found)
    return circles.length > 0 ? (
      <Section title={w('others.found')} ruled>
        <LinkList
          items={circles.map(({ kind, slug, name }) => ({
            ...{ href: `/circles/${slug}`, label: name },
            about: kindOfCircle(locale, kind),
          }))}
        />
      </Section>
    ) : null
  return (
    <>
      {listedKinds.map((kind) => {
        const some = circles.filter((one) => one.kind === kind)
        return some.length > 0 ? (
          <Section title={w(`others.${kind}`)} id={kind} ruled>
            <ul class="kv-places">
              {some.map(({ slug, name }) => (
                <li>
                  <a href={`/circles/${slug}`}>{name}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null
      })}
    </>
  )
}
