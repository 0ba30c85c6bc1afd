import { Mark } from '../drawing/Mark.tsx'
import { OneButton } from './OneButton.tsx'
import type { LayoutProps } from './types.ts'

/**
 * The movement's name, who is here, and the five doors. On a phone all but the name stands behind one button, without
 * JavaScript.
 */
export const Top = ({ movement, words, doors, person, signIn, language, demo }: LayoutProps) => (
  <header class="kv-head">
    {demo ? (
      <p class="kv-demo">
        {demo.text} {demo.link ? <a href={demo.link.href}>{demo.link.label}</a> : null}
      </p>
    ) : null}
    <div class="kv-top">
      <a class="kv-top__name" href={movement.href}>
        <Mark />
        <span>{movement.name}</span>
      </a>
      <button type="button" class="kv-top__menu" popovertarget="doors">
        {words.menu}
      </button>
      <div class="kv-doors" id="doors" popover="auto">
        {words.close ? (
          <button
            type="button"
            class="kv-top__menu kv-doors__close"
            popovertarget="doors"
            popovertargetaction="hide"
          >
            {words.close}
          </button>
        ) : null}
        <div class="kv-doors__mine">
          {person?.text ? <span>{person.text}</span> : null}
          {person?.link ? <a href={person.link.href}>{person.link.label}</a> : null}
          {person?.leave ? <OneButton {...person.leave} /> : null}
          {!person && signIn ? <a href={signIn.href}>{signIn.label}</a> : null}
          {language ? <OneButton {...language} /> : null}
        </div>
        <nav aria-label={words.doors}>
          <ul class="kv-doors__list">
            {doors.map(({ href, label, current }) => (
              <li>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  </header>
)
