// The proud singer, in English.
import { saying } from '../../language/Language';
import {
  proudSingerEvents as e,
  type SongCure,
  type SongEffect,
  type SongLost,
  type SongStage,
  type SongVoice,
} from '../../world/plots/proudSinger';
import type { PlotInEnglish } from '../PlotInEnglish';

const VOICES: Record<SongVoice, { '': string; weak: string }> = {
  frog: { '': 'Croak, croak', weak: 'Crrk' },
  crow: { '': 'Caw, caw', weak: 'Chh' },
  donkey: { '': 'Hee-haw', weak: 'Heep' },
  goose: { '': 'Honk, honk', weak: 'Hnk' },
  goat: { '': 'Meh-eh-eh', weak: 'Mff' },
  duck: { '': 'Quack, quack', weak: 'Kwk' },
  sheep: { '': 'Baa, baa', weak: 'Bff' },
  dog: { '': 'Woof, woof', weak: 'Wff' },
  cat: { '': 'Meow, meow', weak: 'Mrp' },
};
const on = (where: string, what: string) => ({ '': `${where} ${what}`, to: `behind ${what}` });
const STAGES: Record<SongStage, { '': string; to: string }> = {
  hay: on('on', 'the pile of hay'),
  fence: on('on', 'the garden wall'),
  stump: on('on', 'the old tree trunk'),
  cart: on('on', 'the broken cart'),
  rock: on('on', 'the flat rock'),
  roof: { '': 'on the kitchen roof', to: 'behind the kitchen' },
  gate: on('on', 'the green gate'),
  bridge: { '': 'on the little bridge', to: 'under the little bridge' },
  well: on('on', 'the stone well'),
  log: on('on', 'the wet log'),
};
const CURES: Record<SongCure, { '': string }> = {
  honey: { '': 'ate a whole pot of honey' },
  scarf: { '': 'wore a thick scarf' },
  tea: { '': 'drank nine cups of tea' },
  'long-sleep': { '': 'slept for eleven hours' },
  'rain-water': { '': 'drank only cool water' },
  onion: { '': 'ate a raw onion' },
  nuts: { '': 'ate nothing but warm soup' },
  bed: { '': 'stayed in bed' },
  butter: { '': 'swallowed some butter' },
  'deep-breaths': { '': 'took deep breaths by an open window' },
};
const LOST: Record<SongLost, { '': string; the: string }> = {
  'young ducks': { '': 'six young ducks', the: 'the young ducks' },
  lambs: { '': 'three lambs', the: 'the lambs' },
  'little pigs': { '': 'four pink pigs', the: 'the little pigs' },
  chicks: { '': 'nine yellow chicks', the: 'the chicks' },
  rabbits: { '': 'five small rabbits', the: 'the rabbits' },
  kittens: { '': 'two gray kittens', the: 'the kittens' },
  foxes: { '': 'three baby foxes', the: 'the baby foxes' },
  owls: { '': 'two fat young owls', the: 'the young owls' },
};
const EFFECTS: Record<SongEffect, { '': string }> = {
  crickets: { '': 'the crickets stopped to listen' },
  wind: { '': 'even the wind held its breath' },
  tears: { '': 'somebody at the back cried' },
  sway: { '': 'all the grass swayed' },
  stars: { '': 'the stars came out early' },
  river: { '': 'the river ran more softly' },
  bees: { '': 'the bees forgot their flowers' },
  moon: { '': 'the moon looked out' },
  babies: { '': 'all the babies smiled' },
  leaves: { '': 'not a leaf moved' },
};

export const proudSinger: PlotInEnglish = {
  words: {
    'song voice': VOICES,
    'song stage': STAGES,
    'song cure': CURES,
    'song lost': LOST,
    'song effect': EFFECTS,
  },
  sayings: [
    saying(
      e.boasts,
      [
        '"{voice}!" That was {hero}, {kind.a}, singing {spot} [at five in the morning|before sunrise|by moonlight]. "Was I not [wonderful|lovely|perfect]?"',
        'Every [day|morning|evening] {kind.a} named {hero} stood {spot} and sang. "{voice}! [Nobody sings like me|What a voice I have|Even the birds envy me]!"',
        '{hero}, {kind.a}, was the best singer [under the sun|in the world|for miles around]. At least {hero.he} said so. "{voice}!" {hero.he} sang {spot} [before breakfast|day and night].',
        '{hero}, {kind.a}, gave a concert {spot} every [evening|morning|night]. "{voice}!" Then {hero.name} bowed and [asked for more|waited for flowers|sang it again].',
      ],
      [['Where did {hero.name} sing?', 'spot']],
    ),
    saying(
      e.tired,
      [
        'One day {kind.a} named {rival} [had had enough|could bear it no more]. "I can sing, too, {hero.name}, and [much better|even louder] than you!"',
        '"You, the best singer?" [laughed|cried] {kind.a} called {rival}. "I must have [water|honey|wool] in my ears, {hero.name}. I sing better than that!"',
        'Next door lived {rival}, {kind.a} with a voice that could [crack a cup|wake stones|frighten bears]. "{hero.name} sings well," said {rival.name}, "for [a beginner|a kitchen door|somebody with a cold]."',
      ],
      [['Who thought that {hero.name} was not the best?', 'rival']],
    ),
    saying(
      e.hums,
      [
        '[Next door|Across the road|Behind the wall] lived {kind.a} named {rival}, who only sang [in the dark|alone in the bath|to the flowers]. "Is that singing, or did you sneeze?" laughed {hero.name}.',
        '"And do you sing, too, little one?" {hero.name} asked {kind.a} called {rival}. "[Only at night|Only small songs]," whispered {rival.name}, [looking down|turning pink].',
        'Only {rival}, {kind.a}, never [said a word|talked] about singing. But [late at night|at dawn] a song came out of {rival.his} window, so soft that {hero.name} never heard it.',
      ],
      [['Who sang only softly?', 'rival']],
    ),
    saying(
      e.contest,
      [
        '"Enough!" said {judge}, {kind.a} with [good|sharp|tired] ears. "Come {place.to} [tomorrow|on Sunday]. The best singer gets {prize.a}."',
        'So {kind.a} named {judge} [told everybody|wrote it on a wall|nailed a note to a tree]: there would be a singing contest {place.at} [on Sunday|the next day], with {prize.a} for the best voice.',
        'So there was to be a contest. The judge was {judge}, {kind.a} [of few words|who was always fair|who loved music]. {prize.a} was the prize, and they were all to meet {place.at}.',
        'There was to be a singing contest {place.at} [on Sunday|the next day]. {judge}, {kind.a} with a good ear, would give {prize.a} to the winner.',
      ],
      [['What was the prize?', 'prize']],
    ),
    saying(e.practices, [
      'The night before, nobody slept. "{voice}!" {hero.name} practiced at [midnight|one], and again at [two|three|four], just to be sure.',
      '{hero.name} was not worried. But {hero.he} sang [the whole night|for nine hours], just to be sure. "{voice}!" The [rooster|owl] next door begged for mercy.',
      '"Once more, and louder," said {hero.name}. "{voice}!" And so {hero.he} went on until [the moon went down|the birds woke up], without a [drop of water|rest].',
    ]),
    saying(
      e.rests,
      [
        '{hero.name} took [great|the best] care of {hero.his} [voice|throat] and {cure}.',
        '"A voice like mine is [worth gold|a treasure]," said {hero.name}, and {cure}.',
        'To be in good voice, {hero.name} {cure} and did not [sing|speak] all day. It was strangely quiet.',
      ],
      [],
    ),
    saying(
      e.rivalSings,
      [
        'The first to sing was {rival}. It was not [loud|long|grand], but {effect}.',
        '{rival} went first and began [very softly|with closed eyes|a little too low]. Then {rival.he} took heart, and {effect}.',
        'First up stepped {rival}, [with shaking knees|very pale|looking at the ground]. But after [three|five|ten] notes {effect}.',
        'First {rival} sang a song about [rain|home|the sea|spring], [in a small voice|with a full heart], and {effect}.',
      ],
      [['Who sang first?', 'rival']],
    ),
    saying(e.rivalBlares, [
      '"{voice}!" sang {rival}, so that [the apples dropped|the windows shook|a baby woke]. It was loud, but it was [brave|honest], too.',
      '{rival} went first. "{voice}!" It was not [pretty|sweet], but it [came from the heart|made everybody smile].',
      'First came {rival}. "{voice}!" Some of them held their ears, but [nobody left|somebody cheered|their feet danced].',
    ]),
    saying(e.squeaks, [
      'Then {hero.name} [took a breath|stood up tall]. Where was the [great|famous] "{voice}"? All that came was "{voice.weak}."',
      '"{voice.weak}," sang {hero.name}. Where was the famous "{voice}"? It had been [used up|worn out] in the night.',
      'And {hero.name}? No "{voice}" came, only a thin "{voice.weak}," like [a rusty door|a sick bee]. [Nobody laughed.|Somebody laughed.]',
    ]),
    saying(
      e.rivalWins,
      [
        '{judge} did not have to think [long|twice]. {prize} went to {rival}[|, who blushed|, who cried a little].',
        '"You are the winner," said {judge}, and gave {prize} to {rival.name}, who [could not speak|danced for joy].',
        'So {judge} bowed to {rival} and handed over {prize}. Everybody [cheered|clapped].',
      ],
      [['Who won the {prize.noun}?', 'rival']],
    ),
    saying(e.claps, [
      'It was [hard|bitter] for {hero.name}. But then {hero.he} clapped for {rival.name}, [alone at first|and meant it].',
      '"Teach me that," [begged|whispered] {hero.name}. "Of course, but first you must rest," said {rival.name} with a [shy|warm] smile.',
      '{hero.name} looked at the ground, then at {rival.name}. "[I never listened before|You won fairly|That was singing]," {hero.he} whispered.',
    ]),
    saying(e.sulks, [
      '{hero.name} crept away {spot.to}[| without a word| in tears]. It was very quiet there the next [day|morning], and they all missed the noise.',
      'From that day on nobody was heard {spot}. {hero.name} [stayed in bed|spoke to no one] [all summer|for weeks].',
      '"It was not fair," said {hero.name}, and sat {spot.to} until [midnight|long after dark]. But nobody came.',
    ]),
    saying(e.singsOn, [
      'Then {hero.name} sang. "{voice}!" It was [splendid|grand], only it did not end. There was a second song, and a third, and a tenth.',
      '"{voice}!" sang {hero.name}, and everybody clapped. So {hero.he} sang it again, and again, until [half of them|the last of them] fell asleep.',
      '{hero.name} took a deep breath. "{voice}!" How it rang! But {hero.he} sang until the little ones slept, and then [the big ones|all the others], too.',
    ]),
    saying(e.winsAlone, [
      'When {hero.name} opened {hero.his} eyes, the place was empty. {prize} lay where {judge} had sat, with a note: "It is yours. [Good night|Please stop now]."',
      '"You have won," said {judge}, half asleep, "for all the others have gone [home|to bed]." {hero.name} held up {prize}, but nobody [saw it|cheered].',
      '{hero.name} bowed. There was only {judge}, who handed over {prize} and left. {hero.name} had never felt so [small|alone].',
    ]),
    saying(e.together, [
      'Then {hero.name} joined in. "{voice}!" It should have been [awful|too much], but with {rival.namePoss} song it sounded like [thunder and rain|bread and honey|sun and wind].',
      '{hero.name} had meant to wait, but {hero.his} [feet|heart] would not. "{voice}!" it burst out, exactly in time. {rival.name} smiled and sang on.',
      '"{voice}!" went {hero.name}, and {rival.name} sang in between, and the two songs fitted together like [two halves of a nut|a key and a lock].',
    ]),
    saying(
      e.sharedPrize,
      [
        '"[I cannot choose|You were both the best]," said {judge}, and gave {prize} to {hero.name} and {rival.name}. From then on they sang together every [evening|Sunday].',
        '{judge} gave {prize} to both of them. "It sounds better with you," whispered {hero.name}, and {rival.name} [never forgot it|blushed with joy].',
        '"Who won?" [asked the others|they all asked]. "The song won," said {judge.name}, and put {prize} down between {hero.name} and {rival.name}.',
      ],
      [['Who gave the {prize.noun} to both?', 'judge']],
    ),
    saying(
      e.fog,
      [
        'But before {judge} could [begin|speak], a [white|cold] fog came down, as thick as [milk|soup]. Out in it were {lost}, crying for help.',
        'Everybody was ready, and {judge} stood up. Then a white fog came over the hill, and somewhere in it were {lost}, crying for their mother.',
        'Just as {judge} was going to begin, a thick fog came. {lost} had gone out to [play|look for berries], and nobody could see them anymore.',
      ],
      [['Who was lost in the fog?', 'lost']],
    ),
    saying(
      e.guides,
      [
        'Only one voice was [loud|strong] enough. "{voice}!" called {hero.name}, [for an hour|again and again]. And out of the fog came {lost.the}.',
        '{hero.name} did not think of the prize. "{voice}! [This way|Follow me|Over here]!" And step by step, {lost.the} came out of the fog.',
        '"Be quiet, all of you," said {hero.name}. "{voice}!" It went through the fog like [a bell|an arrow|a train], and {lost.the} ran to it and were safe.',
      ],
      [['Who called through the fog?', 'hero']],
    ),
    saying(e.honored, [
      '"That was not pretty," said {judge}, "but I never liked a song better." And {hero.name} [got|was given] {prize}.',
      'There was no more singing that day. {judge} gave {prize} to {hero.name}, and for the first time {hero.he} [did not know what to say|forgot to bow].',
      '{judge} held out {prize} to {hero.name}, "[for a brave voice|for help in the fog]," and everybody cheered.',
    ]),
    saying(e.hungUp, [
      '{prize} was put {spot} for all to see. But {hero.name} sang a little more [softly|sweetly] now, and not so early.',
      'And {hero.name} left {prize} {spot}, [with a flower beside it|where everybody could see it].',
      'On foggy days {hero.name} sits beside {prize} {spot}, ready to [sing|call].',
    ]),
  ],
};
