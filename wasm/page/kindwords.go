package page

import "strings"

// Words that tell what kind of page it is. They are parts of words where a
// language inflects, and whole words where they begin or end with a space.

// What a captcha asks for and why, a bit each.
const (
	ofSlide   = 1 << iota // to slide something
	ofProof               // to prove something, for security
	ofRobot               // a machine, a human; or a puzzle
	ofUnusual             // something is not as it should be, or automatic
	ofTraffic             // what was seen of the visitor
	ofPick                // to press things in an order
	ofImage               // a picture
	ofSigns               // to type the signs in it
)

// captchaSigns are a bit for each of the things that a captcha asks for.
func captchaSigns(low string) (of int) {
	low = " " + strings.TrimRight(low, ".!。！ ") + " "
	for k, list := range [...]string{slideWords, proofWords, robotWords, unusualWords, trafficWords, pickWords, imageWords, signWords} {
		if anyOf(list, low) {
			of |= 1 << k
		}
	}
	return of
}

// captchaAsks: the things that are asked for make a captcha together.
func captchaAsks(of int) bool {
	for _, both := range [...]int{
		ofSlide | ofProof, ofSlide | ofRobot, ofSlide | ofImage, ofSlide | ofUnusual, ofProof | ofRobot,
		ofUnusual | ofRobot, ofUnusual | ofTraffic, ofTraffic | ofRobot, ofTraffic | ofSlide, ofPick | ofProof, ofPick | ofRobot, ofPick | ofImage,
	} {
		if of&both == both {
			return true
		}
	}
	return false
}

const (
	// A text says that there is nothing if it has one of these in it …
	emptyWords = "|no results|nothing here|sin resultados|nenhum resultado|aucun résultat|keine ergebnisse|nessun risultato|geen resultaten|brak wyników|sonuç bulunamadı|ничего не найдено|нет результатов|здесь будут|見つかりません|결과가 없|لا توجد نتائج|אין תוצאות|niciun rezultat|nincs találat|nothing to show|your list is empty|niente da mostrare|пусто|порожньо|nada por aqui|nada por aquí|nada aquí|rien ici|rien à afficher|noch nichts|nichts gefunden|nog niets|niets gevonden|nic tu nie ma|jest pust|空です|비어 있|فارغ|空空如也|暂无|没有找到|沒有找到|trống|ว่างเปล่า|kosong|je prázdn|nic nenalez|este goal|listă goală|nimic|är tom|tomt här|inga träffar|on tyhjä|tyhjää|ei tuloksia|κανένα αποτέλεσμα|δεν βρέθηκ|vacía|vacío|vazia|vazio|est vide|è vuot| leer | leeg |no items found|no matching| empty | üres| boş | ריק|είναι άδει|nothing found|sipariş vermedi|siparişiniz yok|siparişin yok|주문하지 않|noch nicht bestellt|et ole tilannut|nem rendelt|neobjednali|nic neobjedn|nemáš žádné| טרם הזמנת|טרם ביצעת|"

	// … or if it speaks of orders and has a word for "none" or "not" in it,
	orderWords = "|order|besteld|pedido|commande|bestell|ordini|ordine|zamówie|sipariş|заказ|замовлен|注文|주문|طلب|הזמנ|订单|訂單|đơn hàng|pesanan|คำสั่งซื้อ|objednáv|comenz|comand|rendel|beställ|tilauk|tilaus|παραγγελ|comandă|rendelés|purchase|compra|achat|gekauft|einkäuf|acquist|aankop|gekocht|zakup|покуп|購入|구매|مشتريات|קניות|购买|下单|下过单|memesan|สั่งซื้อ|замовл|заказыва|mua hàng|"

	noneWords = "| no | not | don't | don’t | haven't | haven’t | sin | aún no | ningún | não | nenhum | sem |aucun| pas | keine | nichts | nessun | non | geen | niets | brak | nie | yok | bulunamadı | нет | не | немає |ません|없| لا | لم | ليس |אין| לא |没有|沒有|暂无| không | chưa | tidak | belum |ไม่มี|ไม่พบ|ยังไม่| žádné | nu | nicio | niciun | nincs| még nem | inte | inga | ingen | ei | eikä | δεν | καμία | hiç | ninguna | ninguno | nessuna | kein | ні | žádná | nemáte | még | ยัง|なし| et | nem | n-ai | n-ați | n’ai | nemáš | neexist| טרם |"

	// but not on a page that says that something failed, nor if it speaks of what is
	// not ready, or of the cart.
	failedWords = "|went wrong|error|erreur|fehler|errore|ошибк|помилк|エラー|오류|خطأ|שגיאה|错误|出错|失败|系统繁忙|网络异常|lỗi|ข้อผิดพลาด|kesalahan|gangguan|eroare|hiba| fel |virhe|σφάλμα|foutmelding|fout op|ging iets|ging er iets|mis gegaan|misgegaan|błąd|błęd| hata|salió mal|deu errado|schiefgelaufen|schiefgegangen|schief |andato storto|poszło nie|ters gitti|пошло не так|пішло не так|問題が発生|문제가 발생|حدث خلل|משהו השתבש|sự cố|มีบางอย่างผิดพลาด|nu a funcționat|félresikerült|gick fel|meni pieleen|πήγε στραβά|timed out|unavailable|mal passé| chyb|"

	unreadyWords = "|loading|load|fetching|getting your|please wait|cargar|cargando|carreg|charge|charger|wird geladen|werden geladen|lädt|laden |geladen|caric|ładow|wczyt|yükle|загруз|загруж|завантаж|読み込|ロード|불러|로드|로딩|تحميل|טוען|לטעון|נטען|加载|載入|đang tải|tải được|memuat|โหลด|načít|načte|încarc|încărc|betölt|ladda|laddar|lataa|ladata|φόρτω|φορτών|טוענ|"

	unableWords = "|could not|couldn't|couldn’t|cannot|can't|can’t|unable|failed|not available|no se pued|no pued|no hemos pod|no pud|no se ha pod|no se pud|imposible|não foi poss|não poss|não pod|não consegu|impossible|ne peut|ne peuvent|n'avons pas pu|n’avons pas pu|n'ont pas pu|n’ont pas pu|n'a pas pu|n’a pas pu|konnte|können|kann nicht|impossibil|non è possibile|non è stato possibile|non siamo riusciti|non possiamo|kunnen|konden|kon niet|kan niet|nie można|nie udało|nie mogliśmy|nie możemy|не удалось|невозможно|не можем|не могут|не получ|не вдал|неможлив|не можемо|できません|できませんで|수 없|못했|تعذر|لا يمكن|لم نتمكن|يتعذر|לא ניתן|לא הצלח|אי אפשר|无法|不能|không thể|ไม่สามารถ|tidak dapat|tidak bisa|gagal|nelze|nepodařilo|nemůže|nu se pot|nu am putut|nu s-a putut|nu s-au putut|nu putem|nem sikerült|nem tud|nem lehet|kunde inte|kan inte|gick inte|ei voi|ei onnistu|emme voi|emme pysty|δεν μπορ|δεν ήταν δυνατ|δεν είναι δυνατ|lemedi|lanamadı|ınamadı|alınamadı|lamıyor|lemiyor|erişilemiyor|"

	findWords = "|find|found|encontr|trouv|gefunden|finden|trov|gevonden|vinden|znale|bulun|найти|найден|нашл|знайти|знайден|見つか|찾을|العثور|למצוא|נמצא|找到|tìm thấy|ไม่พบ|ditemukan|menemukan|najít|nalezen|nalézt|găsi|talál|hitta|löyt|βρε|βρή|βρο|"

	cartWords = "|cart|cesta|carrito|carrinho|panier|warenkorb|carrello|winkelwagen|winkelmand|koszyk|sepet|корзин|кошик|カート|장바구니|سلة|عربة|לסל|הסל |עגלה|购物车|giỏ|keranjang|ตะกร้า|รถเข็น|košík|coșul|kosár|kosarad|varukorg|kundvagn|ostoskor|καλάθι|wish|message|messages|"

	loginWords = "|sign in|log in|sign-in|login|iniciar sesión|inicia sesión|iniciar sessão|entrar|connexion|connecte|anmeld|einlogg|accedi|inlogg|zalogu|giriş yap|войти|войдите|увійти|увійдіть|вхід|вход|ログイン|로그인|الدخول|התחבר|登录|đăng nhập|เข้าสู่ระบบ|přihlá|autentific|conectează|bejelentkez|masuk|signing in|accede|acceder a tu cuenta|ingresar|ingresa|conectare|kirjaud|logga in|登入|登錄|ลงชื่อเข้า|เข้าสู่|conecta-te|oturum aç|zaloguj|se connecter|aanmeld|ingia|kirjaut|identifiez-vous|συνδεθείτε|είσοδος|σύνδεση / εγγραφή|přihla|melden sie sich|melde dich|jelentkezz|acesse sua|acessar|conectați|identifícate|iniciá sesión|авторизуй|サインイン|היכנס|כניסה|"

	// Names of fields, and of those that are no login's.
	accountNames = "|email|phone|mobile|account|loginid|login-id|login_id|username|user-id|smscode|sms-code|sms_code|verifycode| otp |"

	accountWords = "|email|e-mail|phone number|or phone|/phone|phone/|mobile number|user name|username|correo|courriel|эл. почт|электронн|почта|ел. пошт|електронн|пошта|メール|이메일|البريد|אימייל|דוא״ל|邮箱|郵箱|อีเมล|sähköposti|e-post|ηλεκτρον|e-posta|surel|numéro de téléphone|número de teléfono|número de telefone|номер тел|номер моб|手机号|手機號|電話番号|휴대폰 번호|전화번호|رقم الهاتف|رقم الجوال|מספר טלפון|số điện thoại|เบอร์โทร|หมายเลขโทรศัพท์|nomor ponsel|nomor telepon|telefonní číslo|numer telefonu|telefon numarası|telefonnummer|telefoonnummer|mobilnummer|numero di telefono|număr de telefon|telefonszám|puhelinnumero|αριθμός τηλεφώνου|verification code|código de verificación|code de vérification|код из смс|"

	searchWords = "|search|query|keyword|suche|recherch|buscar|busca|cerca|zoek|szukaj|поиск|пошук|検索|검색|بحث|חיפוש|搜索|tìm|ค้นหา|hleda|căuta|keres|haku|αναζήτ|newsletter|subscribe|coupon|promo|quantity| ara | cari | sök |"

	// Each of these is a captcha where it stands alone; so is a robot in a sentence.
	captchaWords = "|captcha|unusual traffic|not a robot|не робот|security verification|verify you are human|滑块|robot check|human verification|checking your browser|checking if the site connection|человек ли вы|вы человек|人机验证|安全验证|滑动验证|验证码拦截|真人|bot verification|security check to continue|капча|капчу|キャプチャ|캡차|كابتشا|connection is secure|"

	// Titles of pages that stand before others.
	gateWords = "|just a moment|attention required|robot check|access denied|"

	machineWords = "|robot|робот|ロボット|로봇|روبوت|رובوت|רובוט|机器人|機器人|หุ่นยนต์|โรบอต|ρομπότ|người máy|rô-bốt|robô| bot |"

	// A guard that lets nobody through.
	refusedWords = "|403 forbidden|have been blocked|request blocked|too many requests|unusual activity|automated access|demasiadas solicitudes|demasiadas peticiones|muitas solicitações|trop de requêtes|trop de demandes|zu viele anfragen|troppe richieste|te veel verzoeken|te veel aanvragen|zbyt wiele żądań|zbyt wiele zapytań|çok fazla istek|слишком много запросов|забагато запитів|リクエストが多すぎ|요청이 너무 많|تم حظر|طلبات كثيرة جد|יותר מדי בקשות|被阻断|请求过于频繁|操作过于频繁|操作太频繁|quá nhiều yêu cầu|การเข้าถึงถูก|คำขอมากเกินไป|terlalu banyak permintaan|příliš mnoho požadavků|prea multe cereri|prea multe solicitări|túl sok kérés|för många förfrågningar|liian monta pyyntöä|δεν επιτρέπεται η πρόσβαση|άρνηση πρόσβασης|πάρα πολλά αιτήματα|request has been blocked|request was blocked|ip has been blocked|access is temporarily|"

	// Addresses of what others ask for a proof with.
	// It also speaks of access, and of a limit to it.
	accessWords = "|acesso|accès|zugriff|zugang|accesso|toegang|dostęp|erişim|доступ|アクセス|접근|접속|الوصول|גישה|访问|truy cập|การเข้าถึง|přístup|hozzáfér|åtkomst|pääsy|πρόσβασ|access |access.|acceso |akses |acces |accesul|"

	limitWords = "|block|bloque|bloqu|gesperrt|blockiert|eingeschränkt|bloccat|limitat|limitad|limité|limited|restrict|restring|restreint|geblokkeerd|beperkt|zablokow|ograniczon|engellen|kısıtlan|ограничен|запрещ|заблокир|обмежен|заборон|заблоков|制限|拒否|ブロック|제한|거부|차단|تقييد|حظر|رفض|مرفوض|محظور|נחסמ|חסומ|הוגבל|נדחת|限制|拒绝|禁止|阻断|受限|频繁|bị chặn|hạn chế|từ chối|ถูกจำกัด|ระงับ|ปฏิเสธ|ถูกบล็อก|dibatasi|ditolak|diblokir|omezen|blokován|odepřen|zamítnut|restricț|blocat|interzis|refuzat|korlátoz|letilt|megtagad|begräns|nekad|blockerad|spärrad|rajoitet|estett|kielletty|περιορ|αποκλε|απορρίφ|denied|forbidden|paused|suspended|suspend|refus|negad|deneg|negato|verweigert|geweigerd|odmow|reddedil|"

	proofFrames = "|captcha|hcaptcha.com|challenges.cloudflare|turnstile|geetest|arkoselabs|funcaptcha|"

	// See captchaSigns.
	slideWords = "|slid|drag|드래그|ドラッグ|ลาก|kéo|ползун|передвин|スライド|スライダ|滑动|拖动|밀어|슬라이|kaydır|sürükle|suwak|przesu|schieb|gliss|desliz|arrast|trascin|scorr|schui|اسحب|החלק|גרור|trượt|geser|เลื่อน|posu|přetáh|glisa|csúsz|húzd|σύρ|σύρε|svep|skjut|liu’u|liu'u|vedä|pyyhk|перетяг|потягн|посун|потян|перетащ|сдвин|przeciąg|مرر|حرك|끌어|옮기|옮겨|動かし|移動させ|seret|táhn|veeg|dépla|bouge|muev|向右|拉动|ปัด|kaydir|tolja|dra hit|dra reglag|dra pil|dra pus|dra skjut|dra för|çekin|mova o|mova a |trageți|trage glis|trage pies|trage curs|sleep de|sleep het|versleep|ziehe den|ziehen sie|wische|повзун|to the right|nach rechts|a la derecha|para a direita|vers la droite|verso destra|naar rechts|w prawo|sağa |вправо|右端|右に|오른쪽|إلى اليمين|ימינה|sang phải|ทางขวา|ke kanan|la dreapta|jobbra|åt höger|oikealle|δεξιά|حرّك|соберите|зберіть|складіть|ułóż|complete the puzzle|complete the picture|complétez|completa el|complete o queb|vervollständ|完成させ|完成拼|tamamla|doplňte|složte|completați|퍼즐을 완성|لإكمال|"

	proofWords = "|verif|bestätig|bevestig|potwierd|であることを確認|אמת|igazol|security|seguridad|segurança|sicherheit|sécurité|sicurezza|veiligheid|bezpiecz|bezpeč|güvenlik|безопасн|безпек|보안|セキュリティ|أمان|אבטח|bảo mật|ปลอดภัย|keamanan|biztonság|vérif|prüf|проверк|подтверд|перевір|підтверд|認証|验证|인증|doğrula|تحقق|לאמת|אימות|xác minh|ยืนยัน|ověř|ellenőr|weryfik|επαλήθ|επιβεβαι|ασφάλει|säkerhet|bekräft|vahvist|turvalli|turvatark|tarkist|securit|confirm|conferm|驗證|安全|xác nhận|confirme|onayla|確認|проверьте|контрол|kontrol|potvrď|potvrz|dovedi|check that you|comprob|compruebe|verific|zkontrol|prove you|prove that|"

	robotWords = "|robot|робот|ロボット|로봇|روبوت|רובוט|机器人|human|mensch|אנושי|มนุษย์|umano|człowiek|insan|человек|людин|人間|puzzle|пазл|puzle|rompecabezas|quebra-cabeça|yapboz|퍼즐|パズル|פאזל|أحجية|câu đố|จิ๊กซอว์|kirakó|拼图|ρομπότ|bots|ihmi|människ|palapel|pussel|παζλ|άνθρωπ|robotti|người máy|con người|rô-bốt|หุ่นยนต์|โรบอต|หุ่น|إنسان|بشري|בן אדם|אנוש|真人|人类|人類|사람인|puzzel|układank|головолом|mozaik|mosaic|skládačk|skládank|manusia|teka-teki|egy ember|ember vagy|hogy ember|valódi ember| mens| uman|robô| bot |людей от|людей від|"

	trafficWords = "|traffic|trafic|tráfi|tráfe|verkehr|verkeer|ruch|trafik|трафи|トラフィック|アクセス|트래픽|حركة|תעבור|流量|lưu lượng|lalu lintas|provoz|forgal|ทราฟฟิก|κίνηση|liikenne|requests|запрос|запит|solicitudes|solicitações|requêtes|anfragen|richieste|verzoeken|żąda|istek|activity|actividad|atividade|activité|aktivität|attività|activiteit|aktywno|etkinlik|активн|アクティビティ|활동|접근|نشاط|פעילות|访问|行为|hoạt động|truy cập|กิจกรรม|การเข้าใช้|เข้าถึง|aktivitas|aktivit|activit|tevékenység|aktivitet|toiminta|toimintaa|δραστηριότ|"

	unusualWords = "|unusual|abnormal|suspicious|automated|ungewöhnlich|verdächtig|inusual|inhabitual|sospechos|incomum|suspeit|inhabituel|suspect|insolit|anomal|sospett|ongebruikelijk|verdacht|nietypow|podejrzan|olağandışı|şüpheli|необычн|подозрит|незвичн|підозріл|異常|不審|通常と異なる|비정상|의심|غير معتاد|غير عادي|غير اعتيادي|مشبوه|חריג|חשוד|异常|可疑|bất thường|đáng ngờ|ผิดปกติ|tidak biasa|mencurigakan|neobvykl|podezřel|neobișnuit|szokatlan|gyanús|ovanlig|misstänkt|epätavall|epäilyttäv|ασυνήθιστ|ύποπτ|automat|automát|otomatik|自動|自动|자동|автомат|אוטומטי|tự động|อัตโนมัติ|otomatis|สงสัย|anormal|olağan dışı|"

	pickWords = "|in order:|in this order|in the order|following order|in sequence|en orden|en este orden|na ordem|nesta ordem|dans l'ordre|dans l’ordre|reihenfolge|der reihe nach|nell'ordine|nell’ordine|in ordine|in volgorde|in de juiste volgorde|w kolejności|po kolei|sırayla|sırasıyla|по порядку|по черзі|順番に|順に|순서대로|بالترتيب|לפי הסדר|依次|按顺序|顺序点击|theo thứ tự|ตามลำดับ|secara berurutan|sesuai urutan|postupně|v pořadí|în ordine|sorrend|i ordning|i tur och ordning|järjestyks|με τη σειρά|select all images|select all squares|click each image|rotate the|rotate it|поверніть|поверните|drehe|gira la|gire la|gire a|girar|rotación|rotacion|tournez|tourner l|faites pivoter|ruota|draai|obróć|döndür|回転|회전|تدوير|סובב|旋转|xoay|หมุน|putar|otočte|rotiți|forgas|rotera|käännä|περιστρ|"

	imageWords = "|image|picture|imagen|imagem|bild|immagin|afbeelding|obraz|görsel|resim|картин|изображ|зображ|画像|イメージ|이미지|그림|صورة|صور|תמונ|图片|图中|圖片|hình|รูป|gambar|obráz|imagin|kép|kuva|εικόν|"

	signWords = "|characters|letters|caracteres|letras|caractères|lettres|zeichen|buchstaben|caratteri|lettere|tekens|znaki|litery|karakter|harfleri|символ|буквы|літери|文字|글자|문자|الأحرف|الحروف|الرموز|התווים|האותיות|字符|字母|ký tự|ตัวอักษร|อักขระ|znaky|písmena|caracterele|literele|betűk|tecken|bokstäver|merkit|kirjaimet|χαρακτήρες|γράμματα|code shown|код с картинки|код з картинки|"
)
