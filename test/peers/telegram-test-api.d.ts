/** What of the emulator is used; its own types need a package that it does not bring along. */
declare module "telegram-test-api" {
  interface FromBot {
    readonly messageId: number;
    readonly message: {
      readonly chat_id: number | string;
      readonly text: string;
      readonly reply_markup?: {
        readonly inline_keyboard: readonly (readonly {
          readonly text: string;
          readonly callback_data: string;
        }[])[];
      };
    };
  }
  interface Client {
    readonly makeMessage: (text: string) => object;
    readonly sendMessage: (message: object) => Promise<unknown>;
    readonly makeCommand: (text: string) => object;
    readonly sendCommand: (message: object) => Promise<unknown>;
    readonly makeCallbackQuery: (data: string, more: object) => object;
    readonly sendCallback: (query: object) => Promise<unknown>;
  }
  export default class TelegramServer {
    constructor(config: { readonly port: number; readonly host: string });
    readonly config: { readonly apiURL: string };
    readonly storage: { readonly botMessages: readonly FromBot[] };
    start(): Promise<void>;
    stop(): Promise<boolean>;
    getClient(
      token: string,
      options: { readonly userId: number; readonly chatId: number; readonly firstName: string },
    ): Client;
  }
}
