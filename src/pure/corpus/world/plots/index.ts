// All plots of the world.
import type { Plot } from '../Plot';
import { atticDiary } from './atticDiary';
import { bakersHelper } from './bakersHelper';
import { beesAndHoney } from './beesAndHoney';
import { birthdaySurprise } from './birthdaySurprise';
import { borrowedThing } from './borrowedThing';
import { bridgeRepair } from './bridgeRepair';
import { brokenSpell } from './brokenSpell';
import { brokenTeapot } from './brokenTeapot';
import { brokenWing } from './brokenWing';
import { buildingARaft } from './buildingARaft';
import { burntCake } from './burntCake';
import { copycat } from './copycat';
import { dryWell } from './dryWell';
import { enchantedMirror } from './enchantedMirror';
import { fallingStar } from './fallingStar';
import { falseAlarm } from './falseAlarm';
import { fearOfTheDark } from './fearOfTheDark';
import { firstSnow } from './firstSnow';
import { forgottenBirthday } from './forgottenBirthday';
import { friendMovesAway } from './friendMovesAway';
import { gentleGiant } from './gentleGiant';
import { guessingGame } from './guessingGame';
import { harvestFestival } from './harvestFestival';
import { hiccups } from './hiccups';
import { hideAndSeek } from './hideAndSeek';
import { islandVoyage } from './islandVoyage';
import { jealousFriend } from './jealousFriend';
import { kiteContest } from './kiteContest';
import { knightsPromise } from './knightsPromise';
import { knittedGift } from './knittedGift';
import { lastCookie } from './lastCookie';
import { leftBehind } from './leftBehind';
import { letterToGrandpa } from './letterToGrandpa';
import { littleLie } from './littleLie';
import { lockedDoor } from './lockedDoor';
import { lonelyAnimal } from './lonelyAnimal';
import { looseTooth } from './looseTooth';
import { lostCoin } from './lostCoin';
import { lostInTheFog } from './lostInTheFog';
import { lostToy } from './lostToy';
import { magicFlute } from './magicFlute';
import { marketDay } from './marketDay';
import { movingHouse } from './movingHouse';
import { newAtSchool } from './newAtSchool';
import { newBaby } from './newBaby';
import { nightThief } from './nightThief';
import { nightWalk } from './nightWalk';
import { paintingTheFence } from './paintingTheFence';
import { plantingASeed } from './plantingASeed';
import { postmansRound } from './postmansRound';
import { promiseKept } from './promiseKept';
import { proudSinger } from './proudSinger';
import { quarrelAndPeace } from './quarrelAndPeace';
import { riverFlood } from './riverFlood';
import { royalRing } from './royalRing';
import { sayingSorry } from './sayingSorry';
import { sharedSoup } from './sharedSoup';
import { sickDay } from './sickDay';
import { smallHelper } from './smallHelper';
import { snowFort } from './snowFort';
import { stoppedClock } from './stoppedClock';
import { stormShelter } from './stormShelter';
import { stubbornDonkey } from './stubbornDonkey';
import { tellingASecret } from './tellingASecret';
import { theRace } from './theRace';
import { theSwing } from './theSwing';
import { threeWishes } from './threeWishes';
import { tradeChain } from './tradeChain';
import { treasureMap } from './treasureMap';
import { treehouse } from './treehouse';
import { trickster } from './trickster';
import { winterStore } from './winterStore';
import { witchsRiddle } from './witchsRiddle';

export const PLOTS: readonly Plot[] = [
  atticDiary,
  bakersHelper,
  beesAndHoney,
  birthdaySurprise,
  borrowedThing,
  bridgeRepair,
  brokenSpell,
  brokenTeapot,
  brokenWing,
  buildingARaft,
  burntCake,
  copycat,
  dryWell,
  enchantedMirror,
  fallingStar,
  falseAlarm,
  fearOfTheDark,
  firstSnow,
  forgottenBirthday,
  friendMovesAway,
  gentleGiant,
  guessingGame,
  harvestFestival,
  hiccups,
  hideAndSeek,
  islandVoyage,
  jealousFriend,
  kiteContest,
  knightsPromise,
  knittedGift,
  lastCookie,
  leftBehind,
  letterToGrandpa,
  littleLie,
  lockedDoor,
  lonelyAnimal,
  looseTooth,
  lostCoin,
  lostInTheFog,
  lostToy,
  magicFlute,
  marketDay,
  movingHouse,
  newAtSchool,
  newBaby,
  nightThief,
  nightWalk,
  paintingTheFence,
  plantingASeed,
  postmansRound,
  promiseKept,
  proudSinger,
  quarrelAndPeace,
  riverFlood,
  royalRing,
  sayingSorry,
  sharedSoup,
  sickDay,
  smallHelper,
  snowFort,
  stoppedClock,
  stormShelter,
  stubbornDonkey,
  tellingASecret,
  theRace,
  theSwing,
  threeWishes,
  tradeChain,
  treasureMap,
  treehouse,
  trickster,
  winterStore,
  witchsRiddle,
];
