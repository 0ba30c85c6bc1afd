import { Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { houseWords } from '../locales/index.ts'
import type { ToldVisit } from '../told.ts'

/** Who visited whom, and what they took home, as far as both let it be told. */
export const Told = ({ locale, told }: { locale: Locale; told: readonly ToldVisit[] }) => {
  const w = houseWords(locale)
  return told.length > 0 ? (
    <Section title={w('told.title')} id="taken-home" ruled>
      <ol class="kv-told">
        {told.map(({ host, guest, on, hostTookHome, guestTookHome }) => (
          <li class="kv-told__one">
            <p class="kv-told__when">{dayInWords(locale, on)}</p>
            <div class="kv-told__what">
              <p class="kv-told__how">{w('told.line', { guest: guest.name, host: host.name })}</p>
              {(
                [
                  [guest, guestTookHome],
                  [host, hostTookHome],
                ] as const
              ).map(([house, words]) =>
                words ? (
                  <>
                    <p class="kv-small">
                      <a href={`/circles/${house.slug}/visits`}>{w('told.home', { name: house.name })}</a>
                    </p>
                    <p class="kv-as-typed" dir="auto">
                      {words}
                    </p>
                  </>
                ) : null,
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  ) : null
}
