import { abilityOfCommand, type Command } from "../commands.ts";

/**
 * The languages of the menu besides English, by Telegram's codes for them. To add one, add it here:
 * the compiler then asks for its words.
 */
export const menuLanguages = ["de", "fr", "es", "it", "pt", "nl"] as const;
export type MenuLanguage = (typeof menuLanguages)[number];

/** The language of the menu for a reader, by the tag that Telegram tells of them: "de", "pt-br". */
export const menuLanguage = (tag = ""): MenuLanguage | undefined =>
  menuLanguages.find((language) => language === tag.toLowerCase().split("-")[0]);

type Words = Readonly<Record<MenuLanguage, string>>;

/** What each command does, in the languages of the menu; in English as the capabilities tell it. */
const descriptions: Readonly<Record<string, Words>> = {
  log: {
    de: "Anruf, E-Mail, Treffen, Besuch, Nachricht oder Notiz festhalten.",
    fr: "Noter un appel, un e-mail, un rendez-vous, une visite, un message ou une note.",
    es: "Anotar una llamada, un correo, una reunión, una visita, un mensaje o una nota.",
    it: "Annotare una chiamata, un'e-mail, un incontro, una visita, un messaggio o una nota.",
    pt: "Registar uma chamada, um e-mail, uma reunião, uma visita, uma mensagem ou uma nota.",
    nl: "Een telefoontje, e-mail, afspraak, bezoek, bericht of notitie vastleggen.",
  },
  find: {
    de: "Zeigen, was über einen Kontakt bekannt ist: Angaben, Käufe, Gespräche, offene Aufgaben.",
    fr: "Montrer ce qui est connu d'un contact : coordonnées, commandes, échanges, suivis.",
    es: "Mostrar lo que se sabe de un contacto: datos, pedidos, conversaciones, seguimientos.",
    it: "Mostrare cosa si sa di un contatto: dati, ordini, conversazioni, promemoria.",
    pt: "Mostrar o que se sabe de um contacto: dados, encomendas, conversas, tarefas.",
    nl: "Tonen wat er over een contact bekend is: gegevens, bestellingen, gesprekken, taken.",
  },
  due: {
    de: "Zeigen, was zu tun ist, von wem und bis wann.",
    fr: "Montrer ce qui est à faire, par qui et pour quand.",
    es: "Mostrar lo que hay que hacer, quién y para cuándo.",
    it: "Mostrare cosa c'è da fare, chi lo fa ed entro quando.",
    pt: "Mostrar o que há a fazer, por quem e até quando.",
    nl: "Tonen wat er te doen is, door wie en wanneer.",
  },
  undo: {
    de: "Deine letzte Änderung, den letzten Import oder eine Änderung an einem Kontakt zurücknehmen.",
    fr: "Annuler ta dernière modification, le dernier import ou une modification d'un contact.",
    es: "Deshacer tu último cambio, la última importación o un cambio en un contacto.",
    it: "Annullare la tua ultima modifica, l'ultima importazione o una modifica a un contatto.",
    pt: "Anular a tua última alteração, a última importação ou uma alteração num contacto.",
    nl: "Je laatste wijziging, de laatste import of een wijziging van een contact terugdraaien.",
  },
  why: {
    de: "Sagen, nach welcher Regel eine Antwort gezählt wurde.",
    fr: "Dire selon quelle règle une réponse a été comptée.",
    es: "Decir con qué regla se ha contado una respuesta.",
    it: "Dire con quale regola è stata contata una risposta.",
    pt: "Dizer segundo que regra foi contada uma resposta.",
    nl: "Zeggen volgens welke regel een antwoord is geteld.",
  },
  team: {
    de: "Zeigen, wer zum Team gehört, mit welcher Rolle.",
    fr: "Montrer qui fait partie de l'équipe, et avec quel rôle.",
    es: "Mostrar quién está en el equipo y con qué función.",
    it: "Mostrare chi fa parte del team e con quale ruolo.",
    pt: "Mostrar quem faz parte da equipa e com que função.",
    nl: "Tonen wie er in het team zit, en met welke rol.",
  },
  settings: {
    de: "Die Einstellungen des Geschäfts zeigen.",
    fr: "Montrer les réglages de l'entreprise.",
    es: "Mostrar los ajustes del negocio.",
    it: "Mostrare le impostazioni dell'attività.",
    pt: "Mostrar as definições do negócio.",
    nl: "De instellingen van de zaak tonen.",
  },
  help: {
    de: "Zeigen, was ich kann oder wie man etwas sagt. Ich lese Englisch.",
    fr: "Montrer ce que je sais faire, ou comment le dire. Je lis l'anglais.",
    es: "Mostrar lo que sé hacer, o cómo decirlo. Leo inglés.",
    it: "Mostrare cosa so fare, o come dirlo. Leggo l'inglese.",
    pt: "Mostrar o que sei fazer, ou como dizê-lo. Leio inglês.",
    nl: "Tonen wat ik kan, of hoe je iets zegt. Ik lees Engels.",
  },
};

/** What a command does, in a language of the menu; in English where none is named. */
export function describedIn(language: MenuLanguage | undefined, command: Command): string {
  const english = abilityOfCommand(command).summary;
  return language === undefined ? english : (descriptions[command.name]?.[language] ?? english);
}
