/** Ways to pay that have a name of their own, as the till or the phone shows it: a sale keeps none of them. */
export const waysToPay =
  "paypal|venmo|zelle|eftpos|paywave|afterpay|klarna|stripe|sumup|zettle|bacs|girocard|twint|bizum|interac|gpay|monzo|revolut";
