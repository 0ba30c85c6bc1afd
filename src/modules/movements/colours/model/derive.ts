import { contrast, lighter, lightness, mixed, nearest } from './colour.ts'
import { house } from './house.ts'
import { pairs } from './pairs.ts'
import type { Colours, Given, Scheme, Theme, Token } from './roles.ts'

/**
 * Every colour of a page, from the chosen ones. What was chosen stays as it is, also where it fails; what follows from
 * it comes to stand where it passes.
 */
export function coloursOf(theme: Theme, scheme: Scheme): Colours {
  const own = house[scheme]
  const given = theme[scheme]
  const wanted = Object.keys(given).length > 0 ? given : accentsOf(theme.light)
  const made: Partial<Record<Token, string>> = {}
  const passing = (token: Token, colour: string) => {
    const asked = pairs.flatMap(({ of, on, least }) => {
      const other = of === token ? made[on] : on === token ? made[of] : undefined
      return other ? [{ other, least }] : []
    })
    return (
      nearest(colour, (one) => asked.every(({ other, least }) => contrast(one, other) >= least)) ?? colour
    )
  }
  const lay = (token: Token, chosen: string | undefined, from: string) => {
    made[token] = chosen ?? passing(token, from)
    return made[token]
  }

  const paper = lay('paper', given.paper, own.paper)
  const slip = lay('slip', given.slip, given.paper ? lighter(paper, 0.02) : own.slip)
  const ink = lay('ink', given.ink, own.ink)
  made.wash = given.paper || given.ink ? washOf(paper, slip, given, ink) : own.wash
  lay('ink-soft', undefined, given.ink || given.paper ? mixed(ink, paper, 0.18) : own['ink-soft'])
  lay('heading', given.heading, wanted.heading ?? ink)
  const ember = lay('ember', given.link, wanted.link ?? wanted.button ?? own.ember)
  const ownAccent = ember === own.ember
  lay(
    'ember-deep',
    undefined,
    ownAccent ? own['ember-deep'] : lighter(ember, scheme === 'light' ? -0.1 : 0.1),
  )
  if (given['on-button']) made['on-ember'] = given['on-button']
  const button = lay('button', given.button, wanted.button ?? ember)
  const label = ownAccent && button === own.button ? own['on-ember'] : labelOn(button)
  const onButton = lay('on-ember', given['on-button'], wanted['on-button'] ?? label)
  lay('button-deep', undefined, lighter(button, lightness(onButton) > 0.5 ? -0.1 : 0.1))
  lay('moss', undefined, own.moss)
  lay('alarm', undefined, own.alarm)
  lay('on-alarm', undefined, own['on-alarm'])
  lay('line', undefined, given.paper || given.ink ? mixed(ink, paper, 0.4) : own.line)
  made.hairline = given.paper ? mixed(slip, ink, 0.2) : own.hairline
  made.focus = given.focus ?? own.focus
  return made as Colours
}

const labelOn = (button: string) => (lightness(button) > 0.62 ? '#161616' : '#ffffff')

/** Head and foot: a little of the ink in the ground, as far as what was chosen still stands on it. */
function washOf(paper: string, slip: string, { ink, heading, link, button }: Given, onPaper: string): string {
  const texts = [ink ?? onPaper, heading, link].filter((one) => one !== undefined)
  const stands = (ground: string) =>
    texts.every((text) => contrast(text, ground) >= 4.5) && (!button || contrast(button, ground) >= 3)
  return (
    [0.05, 0.035, 0.02, 0.01].map((part) => mixed(paper, onPaper, part)).find(stands) ??
    (stands(slip) ? slip : paper)
  )
}

/** What a page at night takes over from the day, where nobody chose colours for the night: never its ground. */
const accentsOf = ({ link, button, heading, 'on-button': on }: Given): Given => ({
  ...(link && { link }),
  ...(button && { button }),
  ...(heading && { heading }),
  ...(on && { 'on-button': on }),
})
