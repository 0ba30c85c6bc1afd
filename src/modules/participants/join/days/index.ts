export { dayChosen, dayChosenLetter, daysOffered, daysOfferedLetter } from './letters.ts'
