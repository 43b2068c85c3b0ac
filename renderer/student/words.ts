/** The words of the page in the locale that the laptop gives it. */
import { phone } from '../../shared/messages/phone';
import { pseudo } from '../../shared/messages/pseudo';

export const words = document.documentElement.dataset.locale === 'pseudo' ? pseudo(phone) : phone;
