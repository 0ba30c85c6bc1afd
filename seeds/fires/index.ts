import { onTheDoormat, stillTwentyToThree, theNightBefore } from './ahead.ts'
import { keyNextDoor, whatComesAlong } from './announced.ts'
import { askedOfTheBoard } from './asked-of-the-board.ts'
import { behindGlass } from './behind-glass.ts'
import { brushedSixteenTimes } from './brushed-sixteen-times.ts'
import { earlyTaxi } from './early-taxi.ts'
import { fridayAtFive } from './friday-at-five.ts'
import { gardenDoor } from './garden-door.ts'
import { halfPastTwo } from './half-past-two.ts'
import { howIsTheSoup } from './how-is-the-soup.ts'
import { itWillBeFine } from './it-will-be-fine.ts'
import { pastTheLastStop } from './past-the-last-stop.ts'
import { seatedBehindUs } from './seated-behind-us.ts'
import { soupAndThermometer } from './soup-and-thermometer.ts'
import { sundayAtEleven } from './sunday-at-eleven.ts'
import type { Fire } from './types.ts'
import { whoCarriesTheCoffin } from './who-carries-the-coffin.ts'
import { whoComesToYourBirthday } from './who-comes-to-your-birthday.ts'
import { whoSleepsHere } from './who-sleeps-here.ts'
import { whoseJumper } from './whose-jumper.ts'
import { whoseKitchenTable } from './whose-kitchen-table.ts'

/** A year of conversations, in the order in which they were or will be held: sixteen behind us, one that burns, six ahead. */
export const fires: Fire[] = [
  soupAndThermometer,
  whoComesToYourBirthday,
  whoCarriesTheCoffin,
  seatedBehindUs,
  pastTheLastStop,
  whoseKitchenTable,
  earlyTaxi,
  howIsTheSoup,
  askedOfTheBoard,
  whoSleepsHere,
  sundayAtEleven,
  gardenDoor,
  brushedSixteenTimes,
  behindGlass,
  itWillBeFine,
  halfPastTwo,
  whoseJumper,
  fridayAtFive,
  whatComesAlong,
  stillTwentyToThree,
  keyNextDoor,
  onTheDoormat,
  theNightBefore,
]
