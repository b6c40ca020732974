// New at school, in English.
import { saying } from '../../language/Language';
import { newAtSchoolEvents as e } from '../../world/plots/newAtSchool';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then |Soon |After a while ]';
const HOW = '[| with a smile| softly| kindly| in a friendly voice]';
const SHYLY = '[| very softly| in a small voice| and turned red| and looked down]';
const THERE =
  '[There we sing before supper|There everybody knows me|There the stars are nearer|There nobody locks a door|There my old friends are|There it smells of wood smoke]';

const AS = '[| softly| and smiled| very quickly]';

export const newAtSchool: PlotInEnglish = {
  words: {
    'newcomer origin': {
      mountains: { '': 'the high mountains' },
      island: { '': 'a small island' },
      city: { '': 'a very big city' },
      desert: { '': 'the edge of the desert' },
      'other-side': { '': 'the other side of the world' },
      boat: { '': 'a boat on the long river' },
      north: { '': 'a farm in the far north' },
      village: { '': 'a village of six houses' },
      lakes: { '': 'the land of lakes' },
      south: { '': 'the warm south' },
      sea: { '': 'a town by the cold sea' },
      woods: { '': 'a house in the deep woods' },
    },
    'newcomer spot': {
      coats: { '': 'between the coats' },
      window: { '': 'by the far window' },
      stairs: { '': 'under the stairs' },
      oak: { '': 'behind the big oak' },
      'last-row': { '': 'in the last row' },
      gate: { '': 'at the back gate' },
      wall: { '': 'along the garden wall' },
      shelf: { '': 'beside the stove' },
    },
    'newcomer skill': {
      knots: { '': 'walk along the top of a wall' },
      birds: { '': 'call the birds so that they answered' },
      hands: { '': 'walk across the room on both hands' },
      shadows: { '': 'make a bear of shadows on the wall' },
      backwards: { '': 'say every word from back to front' },
      hedgehogs: { '': 'make a paper bird that really flew' },
      drum: { '': 'play a march on two sticks' },
      stones: { '': 'throw a stone seven times over the water' },
      stars: { '': 'name all the stars' },
      rain: { '': 'smell the rain before it came' },
      rope: { '': 'climb a rope right up to the roof' },
    },
    'school mishap': {
      paint: { '': 'the pot of green paint', where: 'on both their noses' },
      milk: { '': 'the big can of milk', where: 'all over their knees' },
      water: { '': 'the bucket of water', where: 'into both their shoes' },
      ink: { '': 'the bottle of ink', where: 'over both their books' },
      soup: { '': 'the bowl of soup', where: 'down both their necks' },
      flour: { '': 'the bag of flour', where: 'on both their heads' },
      honey: { '': 'the pot of honey', where: 'all over both of them' },
      leaves: { '': 'the basket of dry leaves', where: 'into all their pockets' },
    },
    'lunch treat': {
      pear: { '': 'an apple with red cheeks' },
      figs: { '': 'a bag of sweet apples' },
      bread: { '': 'a flat bread with seeds on top' },
      nuts: { '': 'sweet brown nuts' },
      cheese: { '': 'a piece of goat cheese' },
      fish: { '': 'a little smoked fish' },
      cake: { '': 'a honey cake' },
      eggs: { '': 'two blue eggs' },
      berries: { '': 'berries in a leaf' },
      rice: { '': 'rice with apples in it' },
    },
  },
  sayings: [
    saying(
      e.firstDay,
      [
        '[The bell had just rung|The lesson had just begun|It was still early|The first song was over] when {teacher} [brought|led|took] {kind.a} named {hero} [into the room|to the front|to an empty chair]. [Outside|Out there|Beyond the window|In the yard], {weather.is}.',
        'One {weather} morning {teacher} opened the [door|school door|big door|heavy door]. Behind {teacher.obj} [stood|came|waited|walked] {kind.a} named {hero}, [with very clean shoes|holding on to the door|pale and small|with a bag that was too big|looking at the floor|in a brand new coat].',
        '[New shoes, new bag, new road|New road, new door, new faces]: on a {weather} morning {kind.a} named {hero} [came|walked] to this school for the first time. {teacher} was [waiting at the door|already there|waiting at the gate].',
        `On the first [day|morning] at the new school, {weather.is}. {hero} was {kind.little}, and everything was [big|loud|strange|new]. "[Come in|Do not be afraid|There you are]," said {teacher}${HOW}.`,
      ],
      [['Who was new at school?', 'hero']],
    ),
    saying(
      e.comesFrom,
      [
        '{hero.name} came from {origin}, and here [everything|almost everything] was different, even the [bread|songs|games|birds|rain|streets|milk|moon].',
        '[Until last week|Until now|Until the summer] {hero.name} had lived far away: {hero.his} home was {origin}[|, and nobody knew it here|, and that was too far to walk back].',
        '"[Where I come from|At home|In my old school]," {hero.name} thought, "[everybody knew me|I was never alone|they all liked me|I had a friend]." But [who here|which of them] had [seen|heard of|been to] {origin}?',
        'It was a [long|very long|hard] way here from {origin}. {hero.name} had [slept badly|eaten nothing|cried a little|dreamed of home] that night.',
      ],
      [['Where did {hero.name} come from?', 'origin']],
    ),
    saying(e.brings, [
      '[At the bottom|In a corner] of {hero.poss} bag was {thing.a}. It was [a little|almost|a bit] like [home|a friend|a warm hand].',
      '{hero} had [brought|kept|saved] only one thing from [the old house|home]: {thing.a}[|, and it was a secret|, and it was worth more than gold].',
      'Nobody [saw|knew|could see] that {hero.name} was [holding|hiding|keeping] {thing.a} [under the table|in both hands|under a coat].',
    ]),
    saying(e.silent, [
      `"[Tell us something|Tell us a little|Say a word or two|Will you tell us something]," said {teacher.name}${HOW}. {hero.name} [opened {hero.his} mouth|tried|stood up|took a breath], but the words [had stayed at home|would not come|were gone|stuck].`,
      `${NOW}{teacher.name} asked [a question|something easy|about the weather|an easy thing|what two and two make]. {hero.name} [knew the answer|wanted to answer|had the word ready], but it [sat behind {hero.his} teeth|would not come out|stuck in {hero.his} throat].`,
      `"What do you like to [play|eat|read|sing|draw]?" asked {teacher.name}${HOW}. {hero.name} [looked at the floor|looked at {hero.his} feet|held {hero.his} breath|turned pale|shut {hero.his} eyes] until [it was over|the bell rang|the lesson ended|the others laughed].`,
      '[All morning|All that day|Until noon] {hero.name} did not [say one word|open {hero.his} mouth|make a sound]. {teacher.name} [did not push|only nodded|waited|let {hero.him} be], as if that were quite all right.',
    ]),
    saying(
      e.hides,
      [
        '[At noon|When the bell rang|Later] the others [ran and shouted|threw balls|laughed and pushed|made teams]. {hero.name} [stood|waited|stayed|sat] {spot} and [counted the minutes|looked at the sky|thought of home|ate nothing|tried not to cry].',
        '[Then|After that] came [the game hour|the worst part of the day|the loud part of the day], and {hero.name} [found|looked for|chose] a place {spot}, where [nobody would see {hero.him}|nobody ever came|it was quiet|nobody asked questions].',
        'How [loud|quick|wild] they all were! {hero.name} [hid|stood still|sat down] {spot}, like [a snail on a dry day|a coat on a hook|a stone|a lost glove].',
        'There was [only one|just one] safe place, and it was {spot}. {hero.name} [stayed|sat|hid|waited] there until [the bell rang|the game was over|it was time to go in], [and so it was all week|and went back the next day].',
      ],
      [['Where did {hero.name} hide?', 'spot']],
    ),
    saying(
      e.asked,
      [
        '[But somebody had seen it.|But not everybody was playing.|But one of them had noticed.] {friend}, {friendKind.a} with [wet shoes|a kind face|paint on one ear|quick eyes|a red scarf], came and sat down [not too near|a little way from|close to|right beside] {hero.name}.',
        '{friendKind.a} named {friend} had [once been new here too|been new here the year before|also been new and lonely once], and [noticed|saw] {hero.name}[| at once| that day].',
        `"[Is this place free|May I sit here|Is there room for two|Are you new]?" asked {friendKind.a} named {friend}${HOW}. {hero.name} [moved over|made room|said nothing|nodded|blinked][|, just a little|, very slowly|, and looked away].`,
        '[On the third day|The next morning|A week later] {friend} came by, {friendKind.a} with [a merry look|a loud laugh|big ears|one red sock|wet hair]. {hero.name} [nearly ran away|turned red|did not know where to look|held on to a button].',
      ],
      [['Who came to {hero.name}?', 'friend']],
    ),
    saying(
      e.asksAboutThing,
      [
        `"What [have you got there|is that|are you holding]?" asked {friend.name}${HOW}. {hero.name} [held out|showed|took out|brought out] {thing}. "[It is|This is|It comes] from {origin}," said {hero.name}${SHYLY}. "${THERE}."`,
        `[Something fell to the floor|Something slipped out of the bag]. It was {thing}. {friend.name} [picked it up|gave it back]. "[Is it|Does it come] from {origin}?" {hero.name} nodded. "${THERE}."`,
        `${NOW}{hero.name} [took out|held up|put down|lifted] {thing}. "[This is|It is|It comes|I brought it] from {origin}," {hero.name} told {friend.name}${SHYLY}. "${THERE}." [And then the words would not stop.|That was all, but it was enough.]`,
      ],
      [['What did {hero.name} show to {friend.name}?', 'thing']],
    ),
    saying(
      e.mishap,
      [
        '"I am {friend.name}," said {friend.name}, and [made a deep bow|jumped up|held out a hand|waved both arms]. [That was a mistake.|Oh dear!|Look out!] {mishap} [tipped over|fell over] and [went|ended up] {mishap.where}. {hero.name} [stared|cried out|held still].',
        'To be [polite|kind|friendly], {friend.name} [wanted to shake hands|made a bow|took a big step]. [An arm|A foot|A knee] hit {mishap}, and [everything|half of it|most of it] [went|ended up] {mishap.where}. {hero.name} [stood still|cried out|stared].',
        "[Nobody knows how it happened.|It was nobody's fault.|It happened very fast.|It was an accident.] {friend.name} [slipped|turned|stumbled], {hero.name} [jumped|ducked|screamed], and {mishap} [went|flew|came down] {mishap.where}[|, every bit of it|, and it was cold].",
      ],
      [['What tipped over?', 'mishap']],
    ),
    saying(e.laugh, [
      '[For a moment|For one second|At first] it was [quiet|very still]. Then {hero.name} [began to laugh|laughed out loud|made a funny sound], and {friend.name} laughed [too|even more]. [Until the bell rang|For an hour|All day] they laughed about {mishap}.',
      `"[Oh no|Oh dear]," said {friend.name}. "[Oh yes|How lovely|Do it again]," said {hero.name}${AS}. Those were {hero.his} first [words|real words] here, and they came because of {mishap}.`,
      `${NOW}{friend.name} looked so [funny|sorry|wild|surprised] that {hero.name} [had to laugh|laughed out loud|could not help laughing], and after that the words came too. "[Wait|Come|Hold still]," said {hero.name}, "[I will help you with|let us clean up] {mishap}."`,
    ]),
    saying(
      e.shares,
      [
        `${NOW}{friend.name} [put an egg between them|took out bread and cheese|had only an apple]. {hero.name} [took out|had brought|opened a cloth with] {treat}. "[We eat this|It is what we eat|We make this|This is from home] in {origin}," said {hero.name}${SHYLY}. "${THERE}."`,
        `"I have [an egg|bread and butter|an apple|cold meat|half a cake]," said {friend.name}${HOW}, "and you?" "I have {treat}," said {hero.name}, "from {origin}." They shared[, half and half|, bite for bite|, and both were glad|, and it was good].`,
        `"[Shall we share|What have you got|Are you hungry]?" asked {friend.name}${HOW}. {hero.name} [held out|brought out|cut up] {treat} from {origin} and got [a piece of cake|bread and honey|a cold egg|an apple] for it.`,
      ],
      [['What did {hero.name} have for lunch?', 'treat']],
    ),
    saying(e.waves, [
      `"I am {friend.name}," said {friend.name}${HOW}. {hero.name} [wanted to answer|opened {hero.his} mouth|tried to speak], but [the bell rang first|the word was stuck|nothing came out|somebody laughed just then].`,
      `${NOW}{friend.name} [smiled|waved|nodded|said hello|held out an apple]. {hero.name} [looked behind|turned around|looked left and right] to see who was meant, and by then it was too late. {friend.name} [went off to play|had to go|was called away].`,
      `"[Do you want to play|Will you join us|Shall we race]?" asked {friend.name}${HOW}. {hero.name} [shook {hero.his} head|said nothing|looked away|ran off|shut both eyes], and was sorry [at once|a moment later|all day|in the evening].`,
    ]),
    saying(e.triesAgain, [
      `The next [day|morning] it was the same: {weather.is}, and [again|once more] {friend.name} came[ over|| running| with a ball]. "[You can just watch|You need not talk|I will wait|It is only me]," said {friend.name}${HOW}. {hero.name} [watched|listened|nodded|stayed].`,
      `${NOW}{friend.name} [did not give up|was patient|came back|did not mind]. [Twice a day|Each noon|Every day] {friend.he} sat [down beside|next to|not far from] {hero.name}, and one {weather} day {friend.he} [brought two apples|shared a roll|hummed a song|told a long joke|read aloud].`,
      'It was [still|again] {weather} [on the third day|the next day|a week later|that week], and {friend.name} [drew a picture|made a paper boat|wrote a note|saved a seat|picked a flower|built a tiny house] for {hero.name}[|, and said nothing|, and smiled].',
    ]),
    saying(e.notToday, [
      `${NOW}{hero.name} did not [say anything|speak|say a word] to {friend.name} [that day|that week|all winter], nor [the day after|the next|later]. But [at night|in bed|under the blanket|on the way home], {hero.he} [tried it|said it to the pillow|whispered it|learned it]: "[Hello. Hello. Hello|Hello, I am here|Good morning|Come back]."`,
      '[But some doors are heavy.|But a shy heart is slow.|It was too soon.] {hero.name} [could not speak to|had no word for|only looked at|ran away from] {friend.name}[| that day| again|, and was sorry]. [It would take until spring.|Perhaps next week.|Tomorrow is a new day.]',
      `At home they asked {hero.obj}, "[Have you found a friend|How was it|Did you play|Who did you sit with]?" {hero.name} thought of {friend.name} and [did not know|was quiet|sighed|ate no more]. "[Perhaps tomorrow|Not yet|Almost|I do not know]," {hero.he} said${SHYLY}.`,
    ]),
    saying(e.oneWord, [
      `Then {hero.name} [took a deep breath|stood up|shut both eyes|counted to three]. "[Hello|Good morning|Thank you|Yes]," said {hero.name}${SHYLY}. It was [not much|very little|almost nothing|hardly a sound], but {friend.name} [jumped for joy|laughed out loud|was as happy as a king|smiled all over].`,
      `"[Why do you keep coming|Why me|What do you want]?" asked {hero.name} [at last|one day]. "[You listen so well|I like you|You look kind|Two is better than one]," said {friend.name}${HOW}. {hero.name} [talked and talked then|had to smile|told everything then|laughed].`,
      `"Your turn," said {friend.name}, and threw [a ball|an apple|a snowball|a glove|a nut]. {hero.name} [caught it|jumped and caught it|nearly dropped it]. "[Thank you|Again|One more|Nice throw]," {hero.he} said${SHYLY}.`,
    ]),
    saying(
      e.showsSkill,
      [
        `"What can you do?" asked {friend.name}${HOW}. [So it came out|So the whole class learned] that {hero.name} could {skill}. [Soon|By noon|By evening|Before long] [half the class|everybody|even the teacher] [was trying it|wanted to learn it].`,
        'And [then|one day|a week later|soon] the others learned what only {friend.name} [knew|had seen]: {hero.name} could {skill}. "[Show us|Once more|How do you do it|Do it again|Teach me]!" [they cried|everybody called|shouted the whole class].',
        `${NOW}{hero.name} showed {friend.obj} how to {skill}, and [soon|that day|before the bell] [all the others|half the class|the whole room|everybody] [wanted to learn it|had to try it|cried for more|did the same].`,
      ],
      [['What could {hero.name} do?', 'skill']],
    ),
    saying(e.walkHome, [
      '[At the end of the day|When the bell rang|That afternoon|After school] {friend.name} and {hero.name} found that they had the same way home, [or almost|more or less|if one of them walked a bit more|over the bridge and past the mill].',
      '"[See you tomorrow|Until tomorrow|Come early|Good night]," said {friend.name} at the [corner|gate|bridge|mill|church]. {hero.name} [sang|danced|ran|laughed] the [rest of the way|whole way home][|, new shoes and all|, as light as a feather|, and told every tree].',
      '[That evening|At supper|At home|Before bed] {hero.name} [ate three plates of soup|talked without stopping|drew two figures|laughed a lot|forgot to be tired], and [always talked of|all the time thought of|told everybody about] {friend.name}.',
    ]),
    saying(
      e.nextNew,
      [
        '[In the spring|After the winter|A month later|In the new year] somebody new came, whose name was {newcomer}. {hero.name} [knew|could guess|remembered] where to [look|go]: {spot}.',
        `[A year later|One day|The next fall|In the spring] {hero.name} saw somebody {spot}. It was {newcomer}, [pale and quiet|new that day|with wet eyes|from far away|alone]. "[Is this place free|May I sit here|Are you new|Shall I stay]?" asked {hero.name}${HOW}.`,
        '[Since then|Ever since|These days] {hero.name} [always looks|goes to look|likes to look] {spot} on the first day of [school|the year]. [That is how|So] {hero.he} [found|met] {newcomer}[|, and now they are three|, and was glad|, one cold day].',
      ],
      [['Who was the next newcomer?', 'newcomer']],
    ),
  ],
};
