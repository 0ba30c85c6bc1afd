import {
  Actions,
  Button,
  CameBack,
  Choice,
  Circle,
  Cluster,
  EmptyState,
  ErrorSummary,
  Field,
  Heading,
  Hero,
  Lead,
  LinkButton,
  Margin,
  Notice,
  PageHead,
  PersonalCard,
  Pictogram,
  type PictogramName,
  PrintButton,
  PrintSheet,
  Programme,
  Ripples,
  Section,
  Slip,
  Small,
  Steps,
  SummaryList,
  WritingLines,
} from '../../src/design/index.ts'
import type { Sample } from './frame.tsx'
import { sampleQr } from './qr.tsx'

const fires = [
  {
    day: '3',
    month: 'december',
    title: 'Wat maakt een dag goed?',
    href: '/vuur',
    about: 'De Lindehof, Zutphen. Half drie, met koffie. Iedereen is welkom.',
  },
  {
    day: '10',
    month: 'december',
    title: 'Thuis, maar van wie?',
    href: '/vuur',
    about: 'Wijkhuis De Brug, Deventer. Zeven uur in de avond.',
  },
  {
    day: '8',
    month: 'januari',
    title: 'Als het in het weekend misgaat',
    href: '/vuur',
    about: 'Online. Je kunt ook bellen en alleen luisteren.',
  },
]

const front: Sample = {
  path: '/voor',
  title: 'Beweging Dichtbij',
  kind: 'front',
  body: (
    <>
      <Hero
        title="Wat jij bij het vuur zegt, komt bij je terug."
        drawing={<Circle label="Stoelen in een kring om een vuur. Eén stoel is nog vrij." />}
      >
        <Lead>
          Mensen die zorg krijgen, geven of regelen, gaan samen zitten. Wat zij zeggen gaat verder, zo ver als
          zij willen.
        </Lead>
        <Actions>
          <LinkButton href="/agenda">Kom bij een vuur zitten</LinkButton>
          <LinkButton href="/kaart" variant="quiet">
            Ik heb een kaart
          </LinkButton>
        </Actions>
      </Hero>
      <Section title="Dit kwam terug" ruled wide>
        <CameBack
          words="Op zondag ruikt het hier nergens naar."
          said="Gezegd bij een vuur in Zutphen"
          lead="En dit gebeurde"
          outcome="Op woensdag en zondag wordt er nu in de woonkamer gekookt. Meneer zelf schilt de aardappels."
          link={<a href="/weg">Lees hoe dat ging</a>}
        />
        <CameBack
          words="Mijn zus mag niet bellen na acht uur. Dan ben ik juist wakker."
          said="Gezegd bij een vuur in Deventer"
          lead="En dit gebeurde"
          outcome="Niemand wist nog waarom die regel er was. Hij is weg."
          link={<a href="/weg">Lees hoe dat ging</a>}
        />
        <CameBack
          words="Ik wil gewoon een keer alleen naar de markt."
          said="Gezegd bij een vuur in Ede"
          lead="En dit gebeurde"
          outcome="Nog niet. Er is geen vervoer op zaterdag. Twee mensen zoeken verder, en bellen haar vóór 1 februari."
          link={<a href="/weg">Lees hoe dat ging</a>}
        />
      </Section>
      <Section title="De volgende vuren" ruled wide>
        <Programme items={fires} />
        <p class="kv-wide">
          <a href="/agenda">Alles in de agenda</a>
        </p>
      </Section>
    </>
  ),
}

const fire: Sample = {
  path: '/vuur',
  title: 'Wat maakt een dag goed?',
  kind: 'fire',
  door: 1,
  body: (
    <>
      <PageHead
        title="Wat maakt een dag goed?"
        drawing={<Circle />}
        lead="Fijn dat je er misschien bij bent. Daan en mevrouw De Wit van de cliëntenraad nodigen je uit."
      />
      <Section>
        <SummaryList
          rows={[
            { term: 'Wanneer', detail: 'Donderdag 3 december, half drie tot half zes' },
            { term: 'Waar', detail: 'De huiskamer van de Lindehof, Lindelaan 4 in Zutphen' },
            { term: 'Wie begeleidt', detail: 'Daan Visser, ervaringsdeskundige' },
            { term: 'Wie komt van buiten', detail: 'Omar Said, van het zorgkantoor. Hij luistert.' },
          ]}
        />
        <Margin title="Waar komt dit vandaan?" id="from">
          <p>De cliëntenraad hoorde vaak: de dagen lijken op elkaar. Daarom dit vuur.</p>
          <p>
            <a href="/weg">Van wie kwam dat?</a>
          </p>
        </Margin>
      </Section>
      <Section title="Zo gaat het">
        <ul>
          <li>We praten eerst als mens, daarna pas vanuit wat we doen.</li>
          <li>Alleen luisteren mag.</li>
          <li>Het gaat niet over geld of regels.</li>
          <li>Niets gaat de kring uit zonder jouw ja.</li>
        </ul>
        <Notice kind="care" title="Wat we niet voor ons kunnen houden">
          <p>
            Als iemand in gevaar is, vertellen we dat aan wie kan helpen. We zeggen het eerst tegen jou.
            Liever met iemand van buiten praten? Bel Anja Kuipers, vertrouwenspersoon:{' '}
            <a href="tel:+31880001122">088 000 11 22</a>.
          </p>
        </Notice>
      </Section>
      <Section title="Kom je?" ruled>
        <form>
          <Choice
            name="answer"
            legend="Jouw antwoord"
            quietLegend
            arrange="row"
            options={[
              { value: 'yes', label: 'Ja, ik kom', pictogram: 'yes' },
              { value: 'maybe', label: 'Misschien', pictogram: 'maybe' },
              { value: 'no', label: 'Nee', pictogram: 'no' },
            ]}
          />
          <Field
            name="need"
            label="Wat heb je nodig om te kunnen komen?"
            mark="mag leeg blijven"
            purpose="Alleen Daan leest dit. Hij regelt het."
            rows={2}
            type="textarea"
          />
          <Actions>
            <Button>Stuur mijn antwoord</Button>
          </Actions>
          <Small>Je kunt je antwoord altijd nog veranderen, met dezelfde kaart.</Small>
        </form>
      </Section>
    </>
  ),
}

const reach = [
  { value: 'circle', label: 'Blijft hier', hint: 'Alleen wie hier zat', pictogram: 'here' },
  {
    value: 'organisation',
    label: 'Onze organisatie',
    hint: 'De mensen van de Lindehof',
    pictogram: 'organisation',
  },
  { value: 'everyone', label: 'Iedereen', hint: 'Ook op deze site', pictogram: 'everyone' },
] as const

const harvest: Sample = {
  path: '/oogst',
  title: 'Mijn drie zinnen',
  kind: 'harvest',
  signedIn: true,
  flash: 'Je eerste zin is bewaard.',
  body: (
    <>
      <PageHead
        title="Mijn drie zinnen"
        drawing={<Circle open={0} chairs={8} fire="embers" />}
        lead="Wat moet er niet in de as blijven liggen? Kies geen, één, twee of drie zinnen."
      />
      <Section>
        <Slip said="Meneer Bos zei dit" writtenBy="Karin schreef het op. Meneer Bos zei: zo is het.">
          Ik wil wel helpen, maar ze zeggen steeds: blijft u maar lekker zitten.
        </Slip>
        <form>
          <Choice
            name="reach-1"
            legend="Hoe ver mag deze zin?"
            options={reach}
            arrange="row"
            value="organisation"
            purpose="Zonder je naam. Je kunt dit later altijd kleiner of groter maken."
          />
        </form>
      </Section>
      <Section ruled>
        <Slip
          waiting
          said="Meneer Bos zei dit"
          writtenBy="Karin schreef het op. Nog niemand anders kan het zien."
          actions={
            <Actions>
              <Button pictogram="yes">Ja, zo is het</Button>
              <Button variant="quiet" pictogram="write">
                Iets anders
              </Button>
              <Button variant="quiet" pictogram="no">
                Laat maar weg
              </Button>
            </Actions>
          }
        >
          Mijn vrouw kookte altijd. Nu ruikt het nergens meer naar.
        </Slip>
      </Section>
      <Section title="Je derde zin" ruled>
        <form>
          <Field
            name="words"
            type="textarea"
            label="Wat wil je nog zeggen?"
            mark="mag leeg blijven"
            hint="In je eigen woorden. Eén zin is genoeg."
            rows={3}
          />
          <Actions>
            <Button>Leg deze zin erbij</Button>
            <LinkButton variant="quiet" href="/klaar">
              Het is genoeg zo
            </LinkButton>
          </Actions>
        </form>
      </Section>
    </>
  ),
}

const card: Sample = {
  path: '/kaart',
  title: 'Jouw kaart',
  kind: 'card',
  body: (
    <>
      <PageHead title="Dag, roodborstje." lead="Dit is wat er van jouw woorden geworden is." />
      <Section>
        <Slip
          said="Jij zei dit op 3 december, bij het vuur in de Lindehof"
          reach="Mag naar: onze organisatie"
        >
          Mijn vrouw kookte altijd. Nu ruikt het nergens meer naar.
        </Slip>
        <Margin title="Wat is ermee gebeurd?" id="became">
          <Ripples reached={2} ahead={1} label="Twee kringen rond jouw woorden. De derde komt nog." />
          <ol>
            <li>
              Het ligt bij twee andere zinnen: <a href="/groep">Hoe het hier ruikt</a>.
            </li>
            <li>Karin en Petra nemen het mee.</li>
            <li>Je hoort van hen vóór 15 januari.</li>
          </ol>
        </Margin>
        <Notice kind="back" title="Karin en Petra schreven je terug">
          <p>
            We vertelden het hem dinsdag, aan tafel. Op woensdag en zondag koken we nu zelf. U schilt de
            aardappels, als u wilt.
          </p>
        </Notice>
        <Choice
          name="reach"
          legend="Hoe ver mogen je woorden?"
          options={reach}
          arrange="row"
          value="organisation"
        />
        <Actions>
          <Button>Bewaar dit</Button>
          <Button variant="danger">Haal mijn woorden weg</Button>
        </Actions>
      </Section>
      <Section title="De kaart zelf" ruled>
        <PersonalCard
          title="Jouw kaart"
          how="Scan het blokje, of typ de code op dichtbij.example/kaart."
          sign="roodborstje"
          signLabel="Jouw woord"
          codeLabel="Jouw code"
          code={['KD7M', 'W2QX', 'HT9P']}
          qr={sampleQr()}
          contact="Kaart kwijt, of liever bellen? Lotte van Dam, 030 123 45 67."
        />
        <PrintButton label="Druk deze kaart af" />
      </Section>
    </>
  ),
}

const circle: Sample = {
  path: '/kring',
  title: 'De Lindehof',
  kind: 'circle',
  door: 3,
  signedIn: true,
  body: (
    <>
      <PageHead
        title="De Lindehof"
        drawing={<Circle chairs={9} open={1} />}
        lead="Een huis in Zutphen waar 64 mensen wonen. We doen mee sinds het voorjaar van 2023."
      />
      <Section title="Waar we mee bezig zijn">
        <Cluster level={3} title="Hoe het hier ruikt" note="Karin en Petra nemen dit mee.">
          <Slip>Op zondag ruikt het hier nergens naar.</Slip>
          <Slip>Mijn vrouw kookte altijd.</Slip>
          <Slip>De kar met eten komt binnen en dan is het al voorbij.</Slip>
        </Cluster>
        <Margin title="Wat is ermee gebeurd?" id="became">
          <Ripples reached={3} />
          <ol>
            <li>Gezegd bij het vuur van 3 december</li>
            <li>Samengelegd</li>
            <li>Op woensdag en zondag koken we zelf</li>
          </ol>
        </Margin>
      </Section>
      <Section title="Wat op antwoord wacht" ruled>
        <SummaryList
          rows={[
            {
              term: 'Alleen naar de markt',
              detail: 'Joost en mevrouw De Wit, vóór 1 februari',
              action: <a href="/antwoord">Geef antwoord</a>,
            },
            {
              term: 'De deur om acht uur',
              detail: 'Petra, vóór 15 januari',
              action: <a href="/antwoord">Geef antwoord</a>,
            },
          ]}
        />
      </Section>
      <Section title="Wat terugkwam" ruled>
        <EmptyState drawing={<Circle chairs={5} open={1} fire="unlit" />}>
          <p>Hier is nog niets verteld. Dat mag zo blijven.</p>
        </EmptyState>
      </Section>
      <Section title="Wie we zijn" ruled>
        <p>
          Mevrouw De Wit zit de cliëntenraad voor. Karin is gastvrouw: zij let op de plek, niet op jou. Petra
          leidt het huis.
        </p>
        <Actions>
          <LinkButton href="/begin">Begin een vuur</LinkButton>
        </Actions>
      </Section>
    </>
  ),
}

const lookBack: Sample = {
  path: '/terugkijken',
  title: 'Terugkijken op 3 december',
  kind: 'look-back',
  door: 2,
  body: (
    <>
      <PageHead
        title="Wat werd er van 3 december?"
        drawing={<Circle open={0} fire="embers" />}
        lead="Op die middag werden elf zinnen meegegeven. Ze kwamen op drie plekken terecht."
      />
      <Section>
        <Cluster title="Hoe het hier ruikt" note="Hier gebeurde iets mee.">
          <Slip>Op zondag ruikt het hier nergens naar.</Slip>
          <Slip>De kar met eten komt binnen en dan is het al voorbij.</Slip>
        </Cluster>
        <Margin title="Wat is ermee gebeurd?" id="became-1">
          <Ripples reached={3} ahead={1} />
          <ol>
            <li>Gezegd bij het vuur van 3 december</li>
            <li>Samengelegd door de kring</li>
            <li>Uitgeprobeerd: zelf koken op woensdag en zondag</li>
            <li>In maart kijken we of het blijft</li>
          </ol>
        </Margin>
      </Section>
      <Section>
        <Cluster
          title="De deur om acht uur"
          note="Niets, want de deur moet dicht van de brandweer. De brandweer komt het zelf uitleggen."
        >
          <Slip>Ik ben volwassen en ik mag na achten niet naar buiten.</Slip>
        </Cluster>
        <Margin title="Wat is ermee gebeurd?" id="became-2">
          <p>Petra vertelde het op 9 januari aan tafel.</p>
        </Margin>
      </Section>
      <Section title="Hier bleef het stil" ruled>
        <p>Over de avonden is veel gezegd. Daar is nog niets mee gedaan.</p>
      </Section>
    </>
  ),
}

const names: PictogramName[] = [
  'here',
  'organisation',
  'everyone',
  'speak',
  'write',
  'phone',
  'print',
  'yes',
  'no',
  'maybe',
  'call',
  'together',
  'later',
  'answer',
]

const parts: Sample = {
  path: '/onderdelen',
  title: 'Onderdelen',
  kind: 'parts',
  signedIn: true,
  body: (
    <>
      <ErrorSummary
        title="Nog niet gelukt. Wat je typte staat er nog."
        errors={[
          { field: 'date', text: 'Kies een dag die nog komt.' },
          { field: 'by', text: 'Wie begeleidt het gesprek?' },
        ]}
      />
      <Steps
        label="Stappen"
        words={{ done: 'klaar', here: 'hier ben je', ahead: 'nog niet' }}
        steps={[
          { label: 'Aanleiding', state: 'done', href: '/1' },
          { label: 'Waar en wanneer', state: 'here' },
          { label: 'Vragen', state: 'ahead' },
          { label: 'Afspraken', state: 'ahead' },
          { label: 'Uitnodigen', state: 'ahead' },
        ]}
      />
      <Heading level={1}>Waar en wanneer?</Heading>
      <Lead>Een huiskamer is vaak beter dan een zaal.</Lead>
      <form>
        <Field
          name="place"
          label="Waar"
          value="De huiskamer van de Lindehof"
          hint="Een plek waar je elkaar goed hoort."
        />
        <Field
          name="date"
          type="date"
          label="Welke dag"
          error="Kies een dag die nog komt. 3 december 2019 is voorbij."
          value="2019-12-03"
        />
        <Field name="time" type="time" label="Hoe laat" value="14:30" />
        <Field
          name="mail"
          type="email"
          label="Je e-mailadres"
          mark="mag leeg blijven"
          purpose="Om je te laten weten wat er van komt. Niemand anders ziet het."
        />
        <Choice
          name="by"
          legend="Wie begeleidt het gesprek?"
          error="Kies iemand, of kies: weet ik nog niet."
          hint="Liefst iemand anders dan wie het bedacht."
          options={[
            { value: 'a', label: 'Daan Visser' },
            { value: 'b', label: 'Ikzelf', hint: 'Twee is beter: dan kan er één luisteren.' },
            { value: 'c', label: 'Weet ik nog niet' },
          ]}
        />
        <Choice
          name="who"
          multiple
          legend="Wie wil je erbij?"
          value={['x', 'z']}
          options={[
            { value: 'x', label: 'Iemand die hier woont' },
            { value: 'y', label: 'Iemand die naast een bewoner staat' },
            { value: 'z', label: 'Iemand die hier werkt' },
          ]}
        />
        <Actions>
          <Button>Verder naar de vragen</Button>
          <Button variant="quiet">Bewaar en stop</Button>
          <Button variant="danger">Gooi dit vuur weg</Button>
        </Actions>
      </form>
      <hr />
      <Notice title="Goed om te weten">
        <p>De kaarten met vragen kun je straks afdrukken.</p>
      </Notice>
      <Heading level={2}>Woorden met een plaatje</Heading>
      <ul class="kv-gallery-signs">
        {names.map((name) => (
          <li>
            <Pictogram name={name} /> {name}
          </li>
        ))}
      </ul>
      <PrintSheet size="a6">
        <Circle />
        <Heading level={2}>Kom je erbij zitten?</Heading>
        <p>Donderdag 3 december, half drie. De huiskamer van de Lindehof.</p>
        <p>Bellen mag: 030 123 45 67, vraag naar Lotte.</p>
      </PrintSheet>
      <PrintButton label="Druk af" />
    </>
  ),
}

const sheets: Sample = {
  path: '/vellen',
  title: 'Om af te drukken',
  kind: 'sheet',
  body: (
    <>
      <Heading level={1}>Om af te drukken</Heading>
      <PrintSheet size="a6">
        <Circle />
        <Heading level={2}>Kom je erbij zitten?</Heading>
        <p>
          <strong>Wat maakt een dag goed?</strong> Donderdag 3 december, half drie. De huiskamer van de
          Lindehof.
        </p>
        <p>Bellen mag: 030 123 45 67, vraag naar Lotte.</p>
      </PrintSheet>
      <PrintSheet size="a6">
        <PersonalCard
          title="Jouw kaart"
          how="Scan het blokje, of typ de code op dichtbij.example/kaart."
          sign="roodborstje"
          signLabel="Jouw woord"
          codeLabel="Jouw code"
          code={['KD7M', 'W2QX', 'HT9P']}
          qr={sampleQr()}
          contact="Kaart kwijt, of liever bellen? Lotte van Dam, 030 123 45 67."
        />
      </PrintSheet>
      <PrintSheet size="a4">
        <Circle fire="embers" open={0} />
        <Heading level={2}>Wat moet er niet in de as blijven liggen?</Heading>
        <p>Schrijf geen, één, twee of drie zinnen op. In je eigen woorden.</p>
        <WritingLines count={6} />
      </PrintSheet>
    </>
  ),
}

export const samples: readonly Sample[] = [front, fire, harvest, card, circle, lookBack, parts, sheets]
