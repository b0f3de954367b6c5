package jp.wakuwaku.bot.emulator;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One good message of every kind, as full as it may be. */
final class Specimens {

	private static final String ACTIONS = "[{'type':'postback','label':'予約','data':'a=1','displayText':'予約します'},"
			+ "{'type':'uri','label':'地図','uri':'https://example.com/map','altUri':{'desktop':'https://example.com/'}}]";

	private Specimens() {
	}

	static List<JsonNode> messages() {
		return List.of(
				json("{'type':'text','text':'$さん、こんにちは','emojis':[{'index':0,'productId':'5ac1','emojiId':'001'}],"
						+ "'sender':{'name':'わくちゃん','iconUrl':'https://example.com/i.png'},'quickReply':{'items':"
						+ "[{'type':'action','imageUrl':'https://example.com/q.png','action':{'type':'camera','label':'撮る'}},"
						+ "{'type':'action','action':{'type':'datetimepicker','label':'日付','data':'d','mode':'date',"
						+ "'initial':'2026-12-01','min':'2026-01-01','max':'2026-12-31'}}]}}"),
				json("{'type':'textV2','text':'{e} こんにちは','substitution':{'e':{'type':'emoji','productId':'5ac1',"
						+ "'emojiId':'001'}}}"),
				json("{'type':'sticker','packageId':'446','stickerId':'1988'}"),
				json("{'type':'image','originalContentUrl':'https://example.com/o.jpg',"
						+ "'previewImageUrl':'https://example.com/p.jpg'}"),
				json("{'type':'video','originalContentUrl':'https://example.com/o.mp4',"
						+ "'previewImageUrl':'https://example.com/p.jpg','trackingId':'seminar-1'}"),
				json("{'type':'audio','originalContentUrl':'https://example.com/o.m4a','duration':60000}"),
				json("{'type':'location','title':'小美玉市役所','address':'堅倉835','latitude':36.2,'longitude':140.3}"),
				json("{'type':'imagemap','baseUrl':'https://example.com/m','altText':'案内図','baseSize':{'width':1040,"
						+ "'height':585},'actions':[{'type':'uri','linkUri':'https://example.com/','area':{'x':0,'y':0,"
						+ "'width':520,'height':585}},{'type':'message','text':'講座','area':{'x':520,'y':0,'width':520,"
						+ "'height':585}},{'type':'clipboard','clipboardText':'abc','area':{'x':0,'y':0,'width':1,"
						+ "'height':1}}]}"),
				json("{'type':'template','altText':'選んでください','template':{'type':'buttons','title':'講座','text':'どれ',"
						+ "'thumbnailImageUrl':'https://example.com/t.png','imageAspectRatio':'rectangle',"
						+ "'imageSize':'cover','imageBackgroundColor':'#FFFFFF','defaultAction':{'type':'message',"
						+ "'text':'a'},'actions':" + ACTIONS + "}}"),
				json("{'type':'template','altText':'はい・いいえ','template':{'type':'confirm','text':'よろしいですか','actions':"
						+ ACTIONS + "}}"),
				json("{'type':'template','altText':'講座一覧','template':{'type':'carousel','columns':[{'title':'一','text':'a',"
						+ "'actions':" + ACTIONS + "},{'title':'二','text':'b','actions':" + ACTIONS + "}]}}"),
				json("{'type':'template','altText':'写真','template':{'type':'image_carousel','columns':[{'imageUrl':"
						+ "'https://example.com/c.png','action':{'type':'message','label':'一','text':'a'}}]}}"),
				json("{'type':'flex','altText':'受付票','contents':{'type':'carousel','contents':[" + bubble() + "]}}"),
				json("{'type':'coupon','couponId':'01ABC','deliveryTag':'tag'}"));
	}

	private static String bubble() {
		return "{'type':'bubble','size':'kilo','direction':'ltr','styles':{'header':{'backgroundColor':'#FFFFFF',"
				+ "'separator':true,'separatorColor':'#000000'}},'header':{'type':'box','layout':'vertical','contents':[]},"
				+ "'hero':{'type':'image','url':'https://example.com/h.png','size':'full','aspectRatio':'20:13',"
				+ "'aspectMode':'cover'},'body':{'type':'box','layout':'vertical','spacing':'md','paddingAll':'16px',"
				+ "'contents':[{'type':'text','text':'a','wrap':true,'size':'lg','weight':'bold','color':'#333333',"
				+ "'maxLines':2},{'type':'text','contents':[{'type':'span','text':'b','style':'italic'}]},"
				+ "{'type':'separator','margin':'sm'},{'type':'box','layout':'baseline','contents':[{'type':'icon',"
				+ "'url':'https://example.com/s.png'},{'type':'text','text':'c','flex':0}]}]},'footer':{'type':'box',"
				+ "'layout':'horizontal','contents':[{'type':'button','style':'primary','height':'sm','action':{'type':"
				+ "'clipboard','label':'写す','clipboardText':'x'}}]},'action':{'type':'uri','uri':'tel:0299481111'}}";
	}

	static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text.replace('\'', '"'));
	}

}
