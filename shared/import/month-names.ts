/** The names of the months and of the days of the week in the languages of many schools. */
import { foldText } from '../question/fold-text';

/** January first; a line under a name stands for a space in it. */
const months = [
  'january jan januar enero ene janvier janv janeiro gennaio gen januari stycznia styczeń ocak января январь янв січня січень يناير كانون_الثاني جانفي',
  'february feb februar febrero février févr fevereiro fev febbraio februari lutego luty şubat февраля февраль фев лютого лютий فبراير شباط فيفري',
  'march mar marzo mars märz maerz março maart marca marzec mart марта март мар березня березень مارس آذار',
  'april apr abril abr avril avr aprile kwietnia kwiecień nisan апреля апрель апр квітня квітень أبريل إبريل نيسان أفريل',
  'may mayo mai maio maggio mei maja maj mayıs мая май травня травень مايو أيار ماي',
  'june jun juni junio juin junho giugno giu czerwca czerwiec haziran июня июнь июн червня червень يونيو يونيه حزيران جوان',
  'july jul juli julio juillet juil julho luglio lug lipca lipiec temmuz июля июль июл липня липень يوليو يوليه تموز جويلية يوليوز',
  'august aug agosto août augustus sierpnia sierpień ağustos августа август авг серпня серпень أغسطس آب أوت غشت',
  'september sep sept septiembre septembre setembro settembre września wrzesień eylül сентября сентябрь сен сент вересня вересень سبتمبر أيلول شتنبر',
  'october oct oktober okt octubre octobre outubro ottobre ott października październik ekim октября октябрь окт жовтня жовтень أكتوبر تشرين_الأول',
  'november nov noviembre novembre novembro listopada listopad kasım ноября ноябрь ноя листопада листопад نوفمبر تشرين_الثاني نونبر',
  'december dec dezember dez diciembre dic décembre déc dezembro dicembre grudnia grudzień aralık декабря декабрь дек грудня грудень ديسمبر كانون_الأول دجنبر',
];

const days =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة';

const folded = (names: string): string[] => foldText(names).split(' ');

const places = new Map(
  months.flatMap((names, place) => folded(names).map((name) => [name.replace('_', ' '), place + 1] as const)),
);

/** For patterns over folded text: the name of a day of the week. */
export const weekday = `(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|${folded(days)
  .sort((first, second) => second.length - first.length)
  .join('|')}`;

/** From 1; 0 when it is no month. The name is folded. */
export const monthOf = (name: string): number => places.get(name) ?? 0;
